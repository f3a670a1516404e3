import type { MarkSpec, NodeSpec } from 'prosemirror-model'
import { isSafeAddress } from './addresses.ts'
import { assetPath, isAssetId } from './asset-path.ts'

/**
 * The nodes and marks that documents and notes have in common. The set is closed: what an importer meets besides is
 * either turned into one of these or left out and said so. Attributes are checked by `Node.check`.
 */

const whole = (low: number, high: number) => (value: unknown) => {
  if (!Number.isInteger(value) || (value as number) < low || (value as number) > high) {
    throw new RangeError(`not a whole number from ${low} to ${high}: ${String(value)}`)
  }
}

const cellAttributes: NonNullable<NodeSpec['attrs']> = {
  colspan: { default: 1, validate: whole(1, 1000) },
  rowspan: { default: 1, validate: whole(1, 1000) },
  colwidth: { default: null, validate: nothing },
}

// prosemirror-tables sets widths while it runs; they are not kept.
function nothing(value: unknown): void {
  if (value !== null) throw new RangeError(`column widths are not kept: ${String(value)}`)
}

function cellDom(tag: 'td' | 'th'): NonNullable<NodeSpec['toDOM']> {
  return node => [
    tag,
    {
      ...(node.attrs.colspan === 1 ? {} : { colspan: String(node.attrs.colspan) }),
      ...(node.attrs.rowspan === 1 ? {} : { rowspan: String(node.attrs.rowspan) }),
    },
    0,
  ]
}

/** `dir="auto"` lets each block take the direction of its own first strong letter. */
const auto = { dir: 'auto' }

export const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', auto, 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 1, validate: whole(1, 6) } },
    parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: node => [`h${node.attrs.level}`, auto, 0],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: { group: 'block', content: 'list_item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { start: { default: 1, validate: whole(0, 999_999_999) } },
    parseDOM: [{ tag: 'ol', getAttrs: dom => ({ start: (dom as { start?: number }).start ?? 1 }) }],
    toDOM: node => ['ol', node.attrs.start === 1 ? {} : { start: String(node.attrs.start) }, 0],
  },
  list_item: { content: 'block+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  code_block: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  table: {
    group: 'block',
    content: 'table_row+',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_cell | table_header)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: {
    content: 'block+',
    attrs: cellAttributes,
    tableRole: 'cell',
    isolating: true,
    parseDOM: [{ tag: 'td' }],
    toDOM: cellDom('td'),
  },
  table_header: {
    content: 'block+',
    attrs: cellAttributes,
    tableRole: 'header_cell',
    isolating: true,
    parseDOM: [{ tag: 'th' }],
    toDOM: cellDom('th'),
  },
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
} satisfies Record<string, NodeSpec>

/** Nodes only documents have, since only a source has pages and pictures of its own. */
export const sourceNodes = {
  /** Where a page of the original begins; `label` is the number as the report prints it. It adds no text. */
  page_mark: {
    group: 'inline',
    inline: true,
    selectable: false,
    attrs: { label: { validate: 'string' } },
    toDOM: node => ['span', { class: 'page-mark', 'data-page': node.attrs.label, contenteditable: 'false' }],
  },
  /** A picture: kept in the notebook (`assetId`), or left out with its description (`assetId` null). It adds no text. */
  image: {
    group: 'inline',
    inline: true,
    attrs: {
      assetId: {
        default: null,
        validate: value => {
          if (value !== null && !isAssetId(value))
            throw new RangeError(`not the id of a picture: ${String(value)}`)
        },
      },
      alt: { default: '', validate: 'string' },
    },
    toDOM: ({ attrs: { assetId, alt } }) =>
      isAssetId(assetId)
        ? ['img', { class: 'image', src: assetPath(assetId), alt, loading: 'lazy', decoding: 'async' }]
        : ['span', { class: 'image-left-out', role: 'img', 'aria-label': alt || 'image', 'data-alt': alt }],
  },
} satisfies Record<string, NodeSpec>

export const marks = {
  link: {
    attrs: {
      href: {
        validate: value => {
          if (!isSafeAddress(value)) throw new RangeError(`not an address that can be kept: ${String(value)}`)
        },
      },
    },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: dom => {
          const href = (dom as { getAttribute(name: string): string | null }).getAttribute('href')
          return isSafeAddress(href) ? { href } : false
        },
      },
    ],
    toDOM: mark => ['a', { href: mark.attrs.href, rel: 'noopener noreferrer nofollow', target: '_blank' }, 0],
  },
  em: { parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['em', 0] },
  strong: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['strong', 0] },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
  subscript: { excludes: 'superscript', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  superscript: { excludes: 'subscript', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
} satisfies Record<string, MarkSpec>
