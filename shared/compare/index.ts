export { type Evidence, markedPieces, type Piece } from './marked-pieces.ts'
