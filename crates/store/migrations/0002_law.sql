-- What the law sees of a case: JSON that SQL never looks into, and what registers and boards look for.
ALTER TABLE cases ADD COLUMN legal TEXT;
ALTER TABLE cases ADD COLUMN legal_kind TEXT;
ALTER TABLE cases ADD COLUMN legal_due BIGINT;
CREATE INDEX case_legal ON cases (opened_at, id) WHERE legal_kind IS NOT NULL;
CREATE INDEX case_legal_due ON cases (legal_due, id) WHERE legal_due IS NOT NULL;

-- What a person asks or alleges, line by line.
CREATE TABLE point (
  id UUID PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES cases (id),
  text TEXT NOT NULL,
  added_at BIGINT NOT NULL
);
CREATE INDEX point_of_case ON point (case_id, added_at, id);

-- Reasoned answers: what the agent filled in, and the sketch by which form letters are recognised.
CREATE TABLE resolution (
  id UUID PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES cases (id),
  person_id UUID NOT NULL,
  message_id UUID NOT NULL,
  draft TEXT NOT NULL,
  sketch TEXT,
  written_at BIGINT NOT NULL
);
CREATE INDEX resolution_of_case ON resolution (case_id, written_at);
CREATE INDEX resolution_age ON resolution (written_at);

-- Documents given to a person: receipts, answers, sheets. The code is on the document; whoever has it can check it.
-- One that belongs to a message goes with it.
CREATE TABLE receipt (
  id UUID PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES cases (id),
  message_id UUID,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  digest TEXT NOT NULL,
  blob TEXT NOT NULL,
  size BIGINT NOT NULL,
  issued_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX receipt_code ON receipt (code);
CREATE INDEX receipt_of_case ON receipt (case_id, issued_at);
