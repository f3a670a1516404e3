export { type JoinedPassages, LinksBetween, settledState } from './linked.ts'
export { type Evidence, markedPieces, type Piece } from './marked-pieces.ts'
export { proposedRelationIds } from './proposed-relations.ts'
