/** Works cited as the MLA Handbook has them (9th edition, chapters 5 and 6), as a style of CSL 1.0.2. */
export const mlaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="never">
  <info>
    <title>MLA</title>
    <id>parallax:mla</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <macro name="names">
    <names variable="author">
      <name and="text" name-as-sort-order="first" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>
      <label form="long" prefix=", "/>
      <substitute><names variable="editor"/><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="names-short">
    <names variable="author">
      <name form="short" and="text" delimiter=", "/>
      <substitute><names variable="editor"/><text macro="title-short"/></substitute>
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
  <macro name="date">
    <choose>
      <if type="book chapter thesis" match="any"><date variable="issued" date-parts="year" form="text"/></if>
      <else>
        <date variable="issued">
          <date-part name="day" suffix=" "/>
          <date-part name="month" form="short" suffix=" "/>
          <date-part name="year"/>
        </date>
      </else>
    </choose>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")" delimiter="; ">
      <choose>
        <if locator="page"><group delimiter=" "><text macro="names-short"/><text variable="locator"/></group></if>
        <else>
          <group delimiter=", ">
            <text macro="names-short"/>
            <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography hanging-indent="true" et-al-min="3" et-al-use-first="1" entry-spacing="0" subsequent-author-substitute="---">
    <sort><key macro="names"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="names"/>
        <choose><if variable="author editor" match="any"><text macro="title"/></if></choose>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <group delimiter=" "><text term="volume" form="short"/><text variable="volume"/></group>
          <group delimiter=" "><text term="issue" form="short"/><text variable="issue"/></group>
          <text variable="publisher"/>
          <text macro="date"/>
          <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
          <text macro="address"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>
`
