-- Generated from the migrations; the test of the migrations compares it.

CREATE TABLE assets (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE citations (
  note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  highlight_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (note_id, highlight_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE compare_features (
  feature INTEGER NOT NULL,
  piece_id INTEGER NOT NULL,
  PRIMARY KEY (feature, piece_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE compare_pieces (
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  features BLOB NOT NULL
) STRICT;

CREATE TABLE copies (
  id TEXT PRIMARY KEY,
  place TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE document_tags (
  document_id TEXT NOT NULL REFERENCES documents (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (document_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES versions (id),
  title TEXT NOT NULL,
  author TEXT,
  publisher TEXT,
  published_on TEXT,
  language TEXT,
  url TEXT,
  imported_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
, bibliography TEXT) STRICT;

CREATE TABLE highlight_tags (
  highlight_id TEXT NOT NULL REFERENCES highlights (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (highlight_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE highlights (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id),
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1)),
  colour TEXT NOT NULL,
  comment TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE history (
  id TEXT PRIMARY KEY,
  clock TEXT NOT NULL,
  copy_id TEXT NOT NULL REFERENCES copies (id),
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'settled')),
  command TEXT NOT NULL,
  detail TEXT NOT NULL,
  target_id TEXT REFERENCES history (id),
  changes TEXT
) STRICT;

CREATE TABLE history_subjects (
  subject_id TEXT NOT NULL,
  entry_id TEXT NOT NULL REFERENCES history (id),
  PRIMARY KEY (subject_id, entry_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES highlights (id),
  to_id TEXT NOT NULL REFERENCES highlights (id) CHECK (to_id <> from_id),
  relation_id TEXT NOT NULL REFERENCES relations (id),
  comment TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE notebook (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  words INTEGER NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE relations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  directed INTEGER NOT NULL CHECK (directed IN (0, 1)),
  colour TEXT NOT NULL,
  line TEXT NOT NULL CHECK (line IN ('solid', 'dashed', 'dotted')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE search_entries (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('document', 'highlight', 'note', 'tag')),
  owner_id TEXT NOT NULL,
  document_id TEXT,
  "start" INTEGER,
  "end" INTEGER,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  text,
  content = 'search_entries',
  content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE searches (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE tags (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES tags (id) CHECK (parent_id <> id),
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  definition TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL REFERENCES originals (sha256),
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  words INTEGER NOT NULL,
  length INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  text TEXT NOT NULL,
  body TEXT NOT NULL,
  blocks TEXT NOT NULL -- where the blocks of text start and end: [start, end, start, end, …]
, left_out TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE INDEX citations_by_highlight ON citations (highlight_id);

CREATE INDEX compare_pieces_by_document ON compare_pieces (document_id);

CREATE INDEX document_tags_by_tag ON document_tags (tag_id);

CREATE INDEX documents_by_import ON documents (imported_at);

CREATE INDEX documents_by_title ON documents (title);

CREATE INDEX documents_by_version ON documents (version_id);

CREATE INDEX highlight_tags_by_tag ON highlight_tags (tag_id);

CREATE INDEX highlights_by_place ON highlights (document_id, "start", "end");

CREATE INDEX highlights_orphaned ON highlights (document_id) WHERE orphaned = 1;

CREATE INDEX history_by_clock ON history (clock);

CREATE INDEX history_by_state ON history (state, clock);

CREATE INDEX links_by_from ON links (from_id);

CREATE INDEX links_by_relation ON links (relation_id);

CREATE INDEX links_by_to ON links (to_id);

CREATE INDEX search_entries_by_owner ON search_entries (owner_id);

CREATE INDEX suggestions_by_a ON suggestions (a_id, b_id);

CREATE INDEX suggestions_by_b ON suggestions (b_id, a_id);

CREATE INDEX tags_by_parent ON tags (parent_id);

CREATE INDEX versions_by_sha256 ON versions (sha256);
