-- Terms are folded and stemmed before they come here, and are kept as they are.
CREATE TABLE search (
  doc BIGINT PRIMARY KEY REFERENCES search_doc (id) ON DELETE CASCADE,
  terms tsvector NOT NULL
);
-- Messages are indexed in the background, so that nothing is won by keeping the newest in a list that every search reads.
CREATE INDEX search_terms ON search USING gin (terms) WITH (fastupdate = off);
CREATE SEQUENCE search_doc_seq;
ALTER TABLE search_doc ALTER COLUMN id SET DEFAULT nextval('search_doc_seq');
-- For the common queue SQLite follows `case_mine`; PostgreSQL does not know that rows without an owner stand in order there.
CREATE INDEX case_unowned ON cases (state, attention, id) WHERE owner_id IS NULL;
