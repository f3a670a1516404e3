import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Relation } from '../../shared/model/index.ts'
import { join } from '../ui/button.tsx'
import { shownRelation } from '../ui/shown-relation.ts'
import styles from './details.module.css'

const dashes = { solid: undefined, dashed: '5 3', dotted: '1.5 4' } as const

interface RelationNameProps {
  readonly relation: Relation
  readonly small?: boolean
}

/** A relation's name with its line as the gutter draws it; an arrow where it reads one way. */
export function RelationName({ relation, small }: RelationNameProps) {
  // Drawn anew in another language.
  useTranslation()
  const { colour, line, directed } = relation
  return (
    <span className={join(styles.relation, small && styles.small)} data-colour={colour}>
      <svg viewBox="0 0 34 10" aria-hidden>
        <path
          d="M1 5H33"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={dashes[line]}
          strokeLinecap={line === 'dotted' ? 'round' : 'butt'}
        />
      </svg>
      <span dir="auto">{shownRelation(relation)}</span>
      {directed && <ArrowRight size={13} aria-hidden className="mirrored" />}
    </span>
  )
}
