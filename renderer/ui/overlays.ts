/** The id of the element that menus are drawn into: within a landmark, so that screen readers reach them by it. */
export const overlays = 'overlays'
