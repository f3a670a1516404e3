const sans = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/>'
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
const colour = (value: string) => `<w:color w:val="${value}"/>`
const bold = '<w:b/><w:bCs/>'
const spacing = (before: number, after: number, line = 288) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`

interface Style {
  readonly id: string
  readonly name: string
  readonly kind?: 'paragraph' | 'character' | 'table'
  readonly basedOn?: string
  readonly next?: string
  /** Whether it is offered where styles are chosen. */
  readonly offered?: boolean
  readonly paragraph?: string
  readonly run?: string
  readonly table?: string
}

const heading = (level: number, halfPoints: number, before: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  offered: true,
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 100, 264)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: sans + bold + colour('23201B') + size(halfPoints),
})

const styles: readonly Style[] = [
  { id: 'Normal', name: 'Normal', offered: true },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    offered: true,
    paragraph: spacing(0, 80, 264),
    run: sans + bold + colour('23201B') + size(48),
  },
  heading(1, 34, 480),
  heading(2, 28, 360),
  heading(3, 24, 300),
  heading(4, 22, 240),
  heading(5, 22, 200),
  heading(6, 22, 200),
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    offered: true,
    paragraph: '<w:ind w:left="420" w:right="420"/>',
    run: colour('4A453C'),
  },
  {
    id: 'Code',
    name: 'Code',
    basedOn: 'Normal',
    offered: true,
    paragraph: `${spacing(0, 140, 240)}<w:ind w:left="240"/>`,
    run: `<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"/>${size(18)}`,
  },
  {
    id: 'Details',
    name: 'Details',
    basedOn: 'Normal',
    paragraph: spacing(0, 40, 252),
    run: sans + colour('625C52') + size(18),
  },
  {
    id: 'Bibliography',
    name: 'Bibliography',
    basedOn: 'Normal',
    paragraph: '<w:ind w:left="420" w:hanging="420"/>',
  },
  { id: 'InTable', name: 'In Table', basedOn: 'Normal', paragraph: spacing(40, 40, 252) },
  { id: 'AfterTable', name: 'After Table', basedOn: 'Normal', paragraph: spacing(0, 60, 120) },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: '<w:jc w:val="center"/>',
    run: sans + size(18),
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: spacing(0, 40, 240),
    run: size(18),
  },
  {
    id: 'CommentText',
    name: 'annotation text',
    basedOn: 'Normal',
    paragraph: spacing(0, 40, 240),
    run: sans + size(20),
  },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    kind: 'character',
    run: '<w:vertAlign w:val="superscript"/>',
  },
  { id: 'CommentReference', name: 'annotation reference', kind: 'character', run: size(16) },
  { id: 'Hyperlink', name: 'Hyperlink', kind: 'character', run: `${colour('1D568A')}<w:u w:val="single"/>` },
  { id: 'PageMark', name: 'Page Mark', kind: 'character', run: sans + colour('76705F') + size(16) },
  {
    id: 'TableGrid',
    name: 'Table Grid',
    kind: 'table',
    table: [
      '<w:tblPr><w:tblBorders>',
      ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
        side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B0AAA0"/>`,
      ),
      '</w:tblBorders><w:tblCellMar><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    ].join(''),
  },
]

/** The inside of the styles part. Headings are Word's own, so that its navigation and tables of contents know them. */
export const docxStyles: string = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/>',
  `${size(22)}<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
  `<w:pPrDefault><w:pPr>${spacing(0, 140)}</w:pPr></w:pPrDefault></w:docDefaults>`,
  ...styles.map(styleXml),
].join('')

function styleXml({ id, name, kind = 'paragraph', ...style }: Style): string {
  const { basedOn, next, offered, paragraph, run, table } = style
  return [
    `<w:style w:type="${kind}"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    offered ? '<w:qFormat/>' : '',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    table ?? '',
    '</w:style>',
  ].join('')
}

const bullets = ['•', '–', '◦']

/** The inside of the numbering part: a numbering for each list, so that each counts for itself. */
export function docxNumbering(lists: readonly (number | null)[]): string {
  const kinds = [...new Set(lists)]
  return [
    ...kinds.map((start, index) => abstractNumbering(index, start)),
    ...lists.map((start, index) => {
      const overrides =
        start === null
          ? ''
          : levels
              .map(
                level =>
                  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
              )
              .join('')
      return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${kinds.indexOf(start)}"/>${overrides}</w:num>`
    }),
  ].join('')
}

const levels = Array.from({ length: 9 }, (_, level) => level)

function abstractNumbering(id: number, start: number | null): string {
  const inside = levels.map(level => {
    const format = start === null ? 'bullet' : 'decimal'
    const text = start === null ? bullets[level % bullets.length]! : `%${level + 1}.`
    const indent = `<w:pPr><w:ind w:left="${(level + 1) * 420}" w:hanging="420"/></w:pPr>`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="${start ?? 1}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${inside.join('')}</w:abstractNum>`
}
