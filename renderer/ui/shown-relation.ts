import type { Relation } from '../../shared/model/index.ts'
import { en } from './messages/en.ts'
import { t } from './messages.ts'

const builtIn: Readonly<Record<string, string>> = en.relations

/**
 * The name of a relation as the screen says it: in the screen's language where it is one that every notebook begins
 * with and has its first name still, else as it is stored.
 */
export const shownRelation = ({ id, name }: Pick<Relation, 'id' | 'name'>): string =>
  builtIn[id] === name ? t(`relations.${id as keyof typeof en.relations}`) : name
