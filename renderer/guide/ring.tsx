import { useEffect, useRef } from 'react'
import type { GuideStep } from '../store/guide.ts'
import styles from './guide.module.css'

/** What a step speaks of, in the page. */
const anchors: Readonly<Record<GuideStep, string>> = {
  link: '[data-link] .curve',
  walk: '[data-link] .curve',
  highlight: '[data-reader-scroller=left] .reader-text p',
  connect: '[data-reader-scroller=right] .reader-text p',
  note: '[data-note]',
}

/** Between the ring and what it stands around, and how low it is at least, in pixels. */
const gap = 4
const leastHeight = 30

/**
 * A ring around what a step speaks of. It is a line and lets the pointer through; it is not there while what it
 * stands around is out of sight. It looks at each frame, as that glides while the panes scroll.
 */
export function Ring({ step }: { readonly step: GuideStep }) {
  const ring = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let frame = 0
    const follow = () => {
      place(ring.current!, document.querySelector(anchors[step]))
      frame = requestAnimationFrame(follow)
    }
    follow()
    return () => cancelAnimationFrame(frame)
  }, [step])
  return <div ref={ring} className={styles.ring} aria-hidden hidden />
}

function place(ring: HTMLElement, anchor: Element | null): void {
  const at = anchor?.getBoundingClientRect()
  const within = document.querySelector('main')?.getBoundingClientRect()
  ring.hidden = !at || !within || at.top < within.top || at.bottom > within.bottom || at.width === 0
  if (!at || ring.hidden) return
  const { style } = ring
  // A level line has no height, and the name of its relation stands on it.
  const above = Math.max(gap, (leastHeight - at.height) / 2)
  style.setProperty('left', `${at.left - gap}px`)
  style.setProperty('top', `${at.top - above}px`)
  style.setProperty('width', `${at.width + 2 * gap}px`)
  style.setProperty('height', `${at.height + 2 * above}px`)
}
