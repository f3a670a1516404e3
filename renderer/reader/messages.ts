/** The reader's texts in English. The catalogue has them under `reader`. */
export const readerMessages = {
  text: 'Text of “{{title}}”, read only',
  side: { left: 'Document A', right: 'Document B' },
  minutes_one: '{{count}} min',
  minutes_other: '{{count}} min',
  unreadable:
    'The text of this document cannot be shown: it is not in the form that this version of Parallax knows.',
  gutter: 'Links between the two documents',
  resize: 'Width of the two documents',
  connector: '{{relation}}: “{{from}}” to “{{to}}”',
  linksAbove_one: '{{count}} link further up: show it',
  linksAbove_other: '{{count}} links further up: show the nearest',
  linksBelow_one: '{{count}} link further down: show it',
  linksBelow_other: '{{count}} links further down: show the nearest',
  scrollTogether: 'Scroll together',
  overview: 'Overview of “{{title}}”',
  startHandle: 'Start of the highlight',
  endHandle: 'End of the highlight',
  highlightSelected: '{{colour}} highlight {{position}} of {{count}} here: “{{quote}}”',
  highlightsHere_one: '{{count}} highlight here',
  highlightsHere_other: '{{count}} highlights here',
  colour: { amber: 'Amber', green: 'Green', blue: 'Blue', rose: 'Rose', violet: 'Violet' },
}
