/** What was accepted and dismissed of the suggestions, and the index that finds documents alike. */
export const comparing = `
-- Suggestions that the researcher decided on. The id is made from the documents and the words of the passages, so that
-- a decision outlives a newer version of a document in which the words are the same. Positions are as they were then.
CREATE TABLE suggestions (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('same wording', 'same claim', 'differs', 'only here')),
  a_id TEXT NOT NULL,
  b_id TEXT NOT NULL,
  a_start INTEGER,
  a_end INTEGER,
  a_text TEXT,
  b_start INTEGER,
  b_end INTEGER,
  b_text TEXT,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'dismissed')),
  link_id TEXT,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX suggestions_by_a ON suggestions (a_id, b_id);
CREATE INDEX suggestions_by_b ON suggestions (b_id, a_id);

-- Derived: documents in pieces of some 400 words, each with a sample of its words as hashes (little-endian, 4 bytes
-- each in "features"), and the same inverted.
CREATE TABLE compare_pieces (
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  features BLOB NOT NULL
) STRICT;
CREATE INDEX compare_pieces_by_document ON compare_pieces (document_id);

CREATE TABLE compare_features (
  feature INTEGER NOT NULL,
  piece_id INTEGER NOT NULL,
  PRIMARY KEY (feature, piece_id)
) STRICT, WITHOUT ROWID;
`
