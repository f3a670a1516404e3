import type { Mark } from 'prosemirror-model'
import { documentSchema, isSafeAddress } from '../../../../shared/document/index.ts'
import type { FlatBlock } from '../office/assemble.ts'
import type { Comment } from '../office/comments.ts'
import { hyperlinkOf } from '../office/hyperlink.ts'
import type { LeftOut } from '../office/left-out.ts'
import type { NoteKind, Notes } from '../office/notes.ts'
import { pictureOf } from '../office/picture.ts'
import { symbolCharacter } from '../office/symbols.ts'
import { plainText, type TextBlocks } from '../office/text-block.ts'
import type { Pictures } from '../pictures.ts'
import { tooMuch } from '../refusals.ts'
import { codePageEncoding, decodeBytes } from './encodings.ts'
import { FontsAndStyles } from './fonts-and-styles.ts'
import { type Destination, destinations, type Group, outermost } from './groups.ts'
import { Story } from './story.ts'
import { tokensOf } from './tokens.ts'
import { characters, dateOf, looks } from './words.ts'

const { marks } = documentSchema

/** Groups that people's programs write are nested a few dozen levels deep. */
const deepest = 2000

/** What an RTF file is read into. */
export interface RtfReading {
  readonly texts: TextBlocks
  readonly pictures: Pictures
  readonly leftOut: LeftOut
  readonly notes: Notes
  readonly comments: Comment[]
  /** What the file says of itself, by the words of its `info` group: `title`, `author`. */
  readonly info: Map<string, string>
}

/** Reads RTF (Rich Text Format Specification 1.9.1) group by group; what it does not know it passes over. */
export class RtfReader {
  readonly #reading: RtfReading
  readonly #file: string
  readonly #listed = new FontsAndStyles()
  readonly #groups: Group[] = [outermost]
  #story: Story
  /** Bytes that were not decoded yet, since a character may take two. */
  #bytes = ''
  /** How many characters stand in for one that was given in Unicode already. */
  #skip = 0
  #encoding = 'windows-1252'
  #shapeProperty = ''
  #author = ''

  constructor(reading: RtfReading, file: string) {
    this.#reading = reading
    this.#file = file
    this.#story = new Story(reading)
  }

  /** The blocks of the text, flat. */
  read(source: string): FlatBlock[] {
    for (const token of tokensOf(source)) {
      if (token.kind === 'bytes') this.#addBytes(token.bytes)
      else if (token.kind === 'binary') this.#group.sink?.push(token.bytes)
      else {
        this.#flush()
        if (token.kind === 'open') this.#open()
        else if (token.kind === 'close') this.#close()
        else if (token.kind === 'sign') this.#sign(token.sign)
        else this.#word(token.word, token.number)
      }
    }
    this.#flush()
    if (this.#groups.length > 1) this.#reading.leftOut.note('brokenOff')
    while (this.#groups.length > 1) this.#close()
    this.#endParagraph()
    return this.#story.finish()
  }

  get #group(): Group {
    return this.#groups.at(-1)!
  }

  #set(change: Partial<Group>): void {
    this.#groups[this.#groups.length - 1] = { ...this.#group, ...change }
  }

  #open(): void {
    if (this.#groups.length > deepest) throw tooMuch(this.#file, `${deepest} groups within each other`)
    this.#groups.push({ ...this.#group, close: null, starred: false })
    if (this.#group.destination === 'styles') this.#openStyle()
    else if (this.#group.destination === 'fonts') this.#openFont()
    this.#skip = 0
  }

  #openStyle(): void {
    const sink: string[] = []
    const close = () => {
      const { style, bold, italic } = this.#group
      this.#listed.addStyle(style, sink.join(''), { bold, italic })
    }
    this.#set({ ...outermost, destination: 'styles', sink, close })
  }

  #openFont(): void {
    const sink: string[] = []
    this.#set({ sink, close: () => this.#listed.nameFont(this.#group.font, sink.join('')) })
  }

  #close(): void {
    if (this.#groups.length === 1) return
    const { close } = this.#group
    close?.()
    this.#groups.pop()
    this.#skip = 0
  }

  #addBytes(bytes: string): void {
    const skipped = Math.min(this.#skip, bytes.length)
    this.#skip -= skipped
    if (this.#group.destination !== 'skip') this.#bytes += skipped === 0 ? bytes : bytes.slice(skipped)
  }

  #flush(): void {
    if (this.#bytes === '') return
    const bytes = this.#bytes
    this.#bytes = ''
    const font = this.#listed.font(this.#group.font)
    if (font?.symbol && this.#group.destination === 'text') {
      for (const byte of bytes) this.#addText(symbolCharacter(font.name, byte.charCodeAt(0)) ?? byte)
    } else {
      this.#addText(decodeBytes(bytes, font?.encoding ?? this.#encoding))
    }
  }

  #addText(text: string): void {
    const { destination, sink } = this.#group
    if (destination === 'skip') return
    if (sink) {
      sink.push(text)
      return
    }
    const { hidden, deleted } = this.#group
    if (deleted || hidden) {
      if (/\S/u.test(text)) this.#reading.leftOut.count(deleted ? 'deletion' : 'hidden')
      return
    }
    this.#story.addText(text, this.#marks(), this.#group)
  }

  #marks(): Mark[] {
    const { bold, italic, position, href, style } = this.#group
    const found: Mark[] = []
    if (href !== null) found.push(marks.link.create({ href }))
    const styled = this.#listed.style(style)
    if (italic && !styled?.italic) found.push(marks.em.create())
    if (bold && !styled?.bold) found.push(marks.strong.create())
    if (position !== null) found.push(marks[position].create())
    return found
  }

  #sign(sign: string): void {
    if (sign === '*') this.#set({ starred: true })
    else if (sign === '~') this.#addText('\u00a0')
    else if (sign === '_') this.#addText('\u2011')
    else if (sign === '{' || sign === '}' || sign === '\\') this.#addBytes(sign)
    else if (sign === '\n' || sign === '\r' || sign === '\r\n') this.#word('par', null)
  }

  #word(word: string, number: number | null): void {
    const destination = destinations.get(word)
    if (destination !== undefined) {
      this.#enter(destination, word)
      return
    }
    // A group of a kind that is not known and may be passed over.
    if (this.#group.starred) {
      this.#set({ starred: false, destination: 'skip' })
      return
    }
    if (this.#group.destination === 'fonts') {
      this.#font(word, number)
      return
    }
    const character = characters.get(word)
    if (character !== undefined) this.#addText(character)
    else if (word === 'u' && number !== null) this.#unicode(number)
    else if (!this.#look(word, number)) this.#structure(word, number)
  }

  #unicode(number: number): void {
    this.#addText(String.fromCharCode(number & 0xffff))
    this.#skip = this.#group.fallback
  }

  /** What changes how the words after it look; `false` for other words. */
  #look(word: string, number: number | null): boolean {
    const on = number !== 0
    const change = looks[word]?.(on, number ?? 0)
    if (!change) return false
    this.#set(change)
    return true
  }

  #structure(word: string, number: number | null): void {
    const { destination } = this.#group
    if (word === 'ansicpg') this.#encoding = codePageEncoding(number ?? 1252)
    else if (word === 'mac') this.#encoding = 'macintosh'
    else if (word === 'ftnalt') this.#set({ endnote: true })
    else if (destination === 'text') this.#layout(word, number)
    else if (destination === 'listText' && word === 'tab') this.#addText('\t')
  }

  #layout(word: string, number: number | null): void {
    if (word === 'par' || word === 'sect' || word === 'nestcell') this.#endParagraph()
    else if (word === 'cell') {
      this.#set({ inTable: true })
      this.#endParagraph()
      this.#story.endCell()
    } else this.#story.heed(word, number)
  }

  #endParagraph(): void {
    this.#story.endParagraph(this.#group, this.#listed.style(this.#group.style)?.name ?? '')
  }

  #font(word: string, number: number | null): void {
    if (word === 'f') {
      this.#set({ font: number ?? 0 })
      this.#listed.beginFont(number ?? 0)
    } else this.#listed.describeFont(this.#group.font, word, number)
  }

  /** Begins a group that is for something: its text goes where that belongs when the group ends. */
  #enter(destination: Destination, word: string): void {
    this.#set({ starred: false })
    if (this.#group.destination !== 'skip') this.#begin[destination](word)
  }

  readonly #begin: { readonly [Name in Destination]: (word: string) => void } = {
    text: () => {},
    skip: () => this.#set({ destination: 'skip' }),
    fonts: () => this.#set({ destination: 'fonts', sink: [] }),
    styles: () => this.#set({ destination: 'styles', sink: [] }),
    info: word => this.#gather('info', text => this.#reading.info.set(word, text.trim())),
    listText: () => this.#gather('listText', text => this.#story.addListText(text)),
    field: () => this.#set({ field: { code: '' } }),
    fieldCode: () => {
      const { field } = this.#group
      this.#gather('fieldCode', code => field && (field.code += code))
    },
    fieldResult: () => this.#set({ href: this.#address(this.#group.field?.code ?? '') }),
    note: () => this.#enterNote(),
    box: () => this.#enterStory(blocks => this.#story.addBox(blocks)),
    comment: () => this.#enterComment(),
    commentMark: word => {
      const side = word === 'atrfstart' ? 'start' : 'end'
      this.#gather('mark', id => this.#story.add({ kind: 'anchor', id: id.trim(), side }))
    },
    commentAuthor: () => this.#gather('mark', name => (this.#author = name.trim())),
    commentId: () => this.#ofComment('commentId'),
    commentDate: () => this.#ofComment('commentDate'),
    shapeName: () => this.#gather('mark', name => (this.#shapeProperty = name.trim())),
    shapeValue: () => this.#shapeProperty === 'pib' || this.#set({ destination: 'skip' }),
    picture: () => this.#gather('picture', data => this.#addPicture(data)),
    head: () =>
      this.#gather('mark', words => {
        if (/\p{L}/u.test(words)) this.#reading.leftOut.note('runningHeads')
      }),
  }

  #ofComment(field: 'commentId' | 'commentDate'): void {
    const { comment } = this.#group
    this.#gather('mark', text => comment && (comment[field] = text.trim()))
  }

  // Gathers the text of the group for `take`, which is called before the group ends.
  #gather(destination: Group['destination'], take: (text: string) => unknown): void {
    const sink: string[] = []
    this.#set({ destination, sink, close: () => take(sink.join('')) })
  }

  #enterStory(take: (blocks: FlatBlock[]) => void): void {
    const outer = this.#story
    this.#story = new Story(this.#reading)
    this.#set({
      ...outermost,
      comment: this.#group.comment,
      close: () => {
        this.#endParagraph()
        const blocks = this.#story.finish()
        this.#story = outer
        take(blocks)
      },
    })
  }

  #enterNote(): void {
    this.#enterStory(blocks => {
      const kind: NoteKind = this.#group.endnote ? 'endnote' : 'footnote'
      const { notes } = this.#reading
      this.#story.add(notes.mark(kind, `note ${notes.size}`, () => blocks))
    })
  }

  #enterComment(): void {
    const comment = { commentId: '', commentDate: '' }
    this.#set({ comment })
    this.#enterStory(blocks => {
      const { comments } = this.#reading
      const words = blocks.map(block => (block.kind === 'paragraph' ? plainText(block.pieces).trim() : ''))
      const id = comment.commentId || `comment ${comments.length}`
      if (comment.commentId === '') this.#story.add({ kind: 'anchor', id, side: 'reference' })
      comments.push({
        id,
        words: words.filter(Boolean).join('\n').normalize('NFC'),
        author: this.#author || null,
        at: dateOf(Number(comment.commentDate)),
        answers: null,
      })
    })
  }

  #address(code: string): string | null {
    const href = hyperlinkOf(code)
    const kept = isSafeAddress(href) ? href : null
    if (href !== null && kept === null) this.#reading.leftOut.count('link')
    return kept ?? this.#group.href
  }

  #addPicture(data: string): void {
    const hex = data.replace(/[^0-9a-f]/giu, '')
    const isHex = /^[0-9a-f\s]*$/iu.test(data)
    const asset = this.#reading.pictures.keep(Buffer.from(isHex ? hex : data, isHex ? 'hex' : 'latin1'))
    this.#story.add(pictureOf(asset, ''))
  }
}
