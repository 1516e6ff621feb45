-- Terms are folded and stemmed before they come here; `ascii` only cuts them at spaces.
CREATE VIRTUAL TABLE search USING fts5(terms, content='', contentless_delete=1, detail=none, columnsize=0, tokenize='ascii');
