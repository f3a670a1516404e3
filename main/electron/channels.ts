/** The names under which main process and preload talk to each other. Nothing else knows them. */
export const channels = {
  /** Window to host: a request, answered with a reply. */
  request: 'parallax:request',
  /** Host to window: an event. */
  event: 'parallax:event',
  /** Window to host: the listeners have heard `window.closing`, and what they asked for was sent before this. */
  farewell: 'parallax:farewell',
} as const
