/** References as the Publication Manual of the APA has them (7th edition, chapters 8 to 10), as a style of CSL 1.0.2. */
export const apaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="never">
  <info>
    <title>APA</title>
    <id>parallax:apa</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <macro name="names">
    <names variable="author">
      <name and="symbol" initialize-with=". " name-as-sort-order="all" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>
      <label form="short" prefix=" (" suffix=")" text-case="capitalize-first"/>
      <substitute><names variable="editor"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="names-short">
    <names variable="author">
      <name form="short" and="symbol" delimiter=", "/>
      <substitute>
        <names variable="editor"/>
        <choose>
          <if type="book report thesis webpage document map motion_picture" match="any"><text variable="title" form="short" font-style="italic"/></if>
          <else><text variable="title" form="short" quotes="true"/></else>
        </choose>
      </substitute>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="article-journal article-newspaper article-magazine chapter paper-conference article" match="any"><text variable="title"/></if>
      <else><text variable="title" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued">
        <choose>
          <if type="article-journal book chapter report thesis" match="any"><date variable="issued" date-parts="year" form="text"/></if>
          <else>
            <date variable="issued">
              <date-part name="year"/>
              <date-part name="month" prefix=", "/>
              <date-part name="day" prefix=" "/>
            </date>
          </else>
        </choose>
      </if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued" date-parts="year" form="text"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="where">
    <choose>
      <if type="article-journal">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <group><text variable="volume" font-style="italic"/><text variable="issue" prefix="(" suffix=")"/></group>
          <text variable="page"/>
        </group>
      </if>
      <else-if type="chapter paper-conference" match="any">
        <group delimiter=". ">
          <group delimiter=" "><text term="in" text-case="capitalize-first"/><text variable="container-title" font-style="italic"/></group>
          <text variable="publisher"/>
        </group>
      </else-if>
      <else-if type="article-newspaper article-magazine" match="any"><text variable="container-title" font-style="italic"/></else-if>
      <else><group delimiter=". "><text variable="container-title"/><text variable="publisher"/></group></else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation et-al-min="3" et-al-use-first="1" disambiguate-add-year-suffix="true">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <text macro="names-short"/><text macro="year"/>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group>
    </layout>
  </citation>
  <bibliography hanging-indent="true" et-al-min="21" et-al-use-first="19" et-al-use-last="true" entry-spacing="0">
    <sort><key macro="names"/><key variable="issued"/><key variable="title"/></sort>
    <layout>
      <group delimiter=" ">
        <group delimiter=". ">
          <group delimiter=" "><text macro="names" suffix="."/><text macro="date" prefix="(" suffix=")"/></group>
          <choose><if variable="author editor" match="any"><text macro="title"/></if></choose>
          <text macro="where" suffix="."/>
        </group>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>
`
