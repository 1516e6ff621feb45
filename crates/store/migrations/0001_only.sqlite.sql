-- Terms are folded and stemmed before they come here; `ascii` only cuts them at spaces. Where a term stands in its
-- message is not kept (`detail=none`): half the size, and nobody asks for phrases of stems.
CREATE VIRTUAL TABLE search USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii');
