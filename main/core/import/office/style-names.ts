/**
 * What a paragraph style is for, by the name that people see: word processors keep English names for their own styles,
 * but copies, templates and other writers use those of their language.
 */
export type StyleUse = 'title' | 'quote' | 'code' | 'rule' | 'contents' | { readonly heading: number } | null

const headings =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|titlu|başlık|заголовок|заглавие|επικεφαλίδα|العنوان|عنوان|כותרת|标题|標題|見出し|제목|tiêu đề|หัวเรื่อง)\s*(\d)$/u
const titles = /^(?:title|titel|título|titolo|название|标题|標題|表題|제목)$/u
const quotes =
  /^(?:intense quote|quote|quotations?|block ?quote|block ?text|blocktext|zitat|intensives zitat|citation|citation intense|cita|cita destacada|citazione|citat|citaat|цитата|引用|明显引用)$/u
const code =
  /^(?:source code|code|code block|html preformatted|preformatted text|preformatted|macro text|plain text code|listing|quelltext)$/u
const contents =
  /^(?:toc heading|toc \d+|contents heading|contents \d+|verzeichnis \d+|inhaltsverzeichnis.*|tm \d+|table of figures|user index \d+|index \d+|illustration index.*)$/u
const codeCharacters =
  /^(?:verbatim char|source ?text|html code|html typewriter|code|inline code|code char|teletype|quelltext)$/u

/** The use of a paragraph style of this name; `null` for body text and all that is unknown. */
export function styleUse(name: string): StyleUse {
  const known = plainName(name)
  const level = headings.exec(known)?.[1]
  if (level !== undefined && level !== '0') return { heading: Math.min(Number(level), 6) }
  if (titles.test(known)) return 'title'
  if (quotes.test(known)) return 'quote'
  if (code.test(known)) return 'code'
  if (known === 'horizontal line') return 'rule'
  return contents.test(known) ? 'contents' : null
}

/** Whether a character style of this name is for code. */
export function isCodeCharacters(name: string): boolean {
  return codeCharacters.test(plainName(name))
}

// OpenDocument writes blanks in names as `_20_`.
const plainName = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/_(?:20_)?/g, ' ')
    .trim()
