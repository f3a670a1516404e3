/** What sources of every kind bring along: pictures, what was left out of them, and bibliographic data. */
export const sources = `
-- Pictures of documents, by the SHA-256 of their bytes (lower-case hexadecimal), which is the assetId in bodies.
CREATE TABLE assets (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- What of the original is not in the text: a JSON array of sentences.
ALTER TABLE versions ADD COLUMN left_out TEXT NOT NULL DEFAULT '[]';

-- What is known of the document for a bibliography: one CSL-JSON item, or NULL.
ALTER TABLE documents ADD COLUMN bibliography TEXT;
`
