-- Terms are folded and stemmed before they come here; `simple` only cuts them at spaces.
CREATE TABLE search (
  doc BIGINT PRIMARY KEY REFERENCES search_doc (id) ON DELETE CASCADE,
  terms tsvector NOT NULL
);
CREATE INDEX search_terms ON search USING gin (terms);
CREATE SEQUENCE search_doc_seq;
ALTER TABLE search_doc ALTER COLUMN id SET DEFAULT nextval('search_doc_seq');
