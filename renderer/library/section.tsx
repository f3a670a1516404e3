import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '../ui/button.tsx'
import styles from './library.module.css'

interface SectionProps {
  readonly title: string
  readonly add?: { readonly label: string; readonly run: () => void } | null
  /** Something else beside the heading. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A list with its heading, and a button to add to it. */
export function Section({ title, add, beside, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{title}</h2>
        {beside}
        {add && (
          <IconButton label={add.label} onClick={add.run} className={styles.add}>
            <Plus size={14} aria-hidden />
          </IconButton>
        )}
      </div>
      {children}
    </section>
  )
}
