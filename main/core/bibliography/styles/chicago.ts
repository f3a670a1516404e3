/** Notes and bibliography as The Chicago Manual of Style has them (17th edition, chapter 14), as a style of CSL 1.0.2. */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US" demote-non-dropping-particle="never">
  <info>
    <title>Chicago, notes and bibliography</title>
    <id>parallax:chicago</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <macro name="names-note">
    <names variable="author">
      <name and="text" delimiter=", "/>
      <substitute><names variable="editor"/></substitute>
    </names>
  </macro>
  <macro name="names-short">
    <names variable="author">
      <name form="short" and="text" delimiter=", "/>
      <substitute><names variable="editor"/></substitute>
    </names>
  </macro>
  <macro name="names-list">
    <names variable="author">
      <name and="text" name-as-sort-order="first" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>
      <label form="short" prefix=", "/>
      <substitute><names variable="editor"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="book report thesis map motion_picture" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="title-short">
    <choose>
      <if type="book report thesis map motion_picture" match="any"><text variable="title" form="short" font-style="italic"/></if>
      <else><text variable="title" form="short" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="date"><date variable="issued" form="text"/></macro>
  <macro name="year"><date variable="issued" date-parts="year" form="text"/></macro>
  <macro name="where">
    <choose>
      <if type="article-journal" match="any">
        <group delimiter=" ">
          <text variable="container-title" font-style="italic"/>
          <group delimiter=", ">
            <text variable="volume"/>
            <group delimiter=" "><text term="issue" form="short"/><text variable="issue"/></group>
          </group>
          <group prefix="(" suffix=")"><text macro="date"/></group>
        </group>
      </if>
      <else-if type="chapter paper-conference" match="any">
        <group delimiter=" ">
          <text term="in"/><text variable="container-title" font-style="italic"/>
          <group prefix="(" suffix=")" delimiter=", ">
            <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
            <text macro="year"/>
          </group>
        </group>
      </else-if>
      <else-if type="book thesis" match="any">
        <group prefix="(" suffix=")" delimiter=", ">
          <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
          <text macro="year"/>
        </group>
      </else-if>
      <else>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text variable="publisher"/>
          <text macro="date"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="where-list">
    <choose>
      <if type="article-journal" match="any"><text macro="where"/></if>
      <else-if type="chapter paper-conference" match="any">
        <group delimiter=". ">
          <group delimiter=" "><text term="in" text-case="capitalize-first"/><text variable="container-title" font-style="italic"/></group>
          <group delimiter=", ">
            <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
            <text macro="year"/>
          </group>
        </group>
      </else-if>
      <else-if type="book thesis" match="any">
        <group delimiter=", ">
          <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
          <text macro="year"/>
        </group>
      </else-if>
      <else><text macro="where"/></else>
    </choose>
  </macro>
  <macro name="locator">
    <choose>
      <if locator="page"><text variable="locator"/></if>
      <else><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation et-al-min="4" et-al-use-first="1">
    <layout suffix="." delimiter="; ">
      <choose>
        <if position="subsequent">
          <group delimiter=", "><text macro="names-short"/><text macro="title-short"/><text macro="locator"/></group>
        </if>
        <else-if type="article-journal">
          <group delimiter=", ">
            <text macro="names-note"/><text macro="title"/>
            <group delimiter=": "><text macro="where"/><text macro="locator"/></group>
            <text macro="address"/>
          </group>
        </else-if>
        <else-if type="book thesis" match="any">
          <group delimiter=", ">
            <text macro="names-note"/>
            <group delimiter=" "><text macro="title"/><text macro="where"/></group>
            <text macro="locator"/><text macro="address"/>
          </group>
        </else-if>
        <else>
          <group delimiter=", ">
            <text macro="names-note"/><text macro="title"/><text macro="where"/><text macro="locator"/><text macro="address"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography hanging-indent="true" et-al-min="11" et-al-use-first="7" entry-spacing="0">
    <sort><key macro="names-list"/><key variable="issued"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="names-list"/>
        <choose><if variable="author editor" match="any"><text macro="title"/></if></choose>
        <choose>
          <if type="article-journal">
            <group delimiter=": "><text macro="where-list"/><text variable="page"/></group>
          </if>
          <else><text macro="where-list"/></else>
        </choose>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>
`
