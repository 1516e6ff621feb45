-- The whole memory of one business, in PostgreSQL's words; see db/migrate.rs for SQLite's.
-- Times are microseconds since 1970 in UTC. Ids are UUIDv7 made by the program.
-- Where it says `by key`, SQLite keeps the rows in the order of their key, without a second tree beside them: good for all
-- but large rows.

CREATE TABLE lane_head (
  lane BIGINT PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash BYTEA
); -- by key
-- Inside a lane `seq` has no gaps and is the order of commits; `number` counts the events of a case.
CREATE TABLE event (
  lane BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  id UUID NOT NULL,
  case_id UUID,
  number BIGINT,
  person_id UUID,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  cause TEXT NOT NULL,
  kind TEXT NOT NULL,
  version BIGINT NOT NULL,
  body TEXT NOT NULL,
  hash BYTEA NOT NULL,
  PRIMARY KEY (lane, seq)
); -- by key
CREATE UNIQUE INDEX event_of_case ON event (case_id, number) WHERE case_id IS NOT NULL;
CREATE TABLE follower (
  name TEXT NOT NULL,
  lane BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  PRIMARY KEY (name, lane)
); -- by key
CREATE TABLE job (
  id UUID PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  case_id UUID,
  lane TEXT NOT NULL,
  once TEXT,
  state TEXT NOT NULL,
  run_at BIGINT NOT NULL,
  attempts BIGINT NOT NULL,
  max_attempts BIGINT NOT NULL,
  worker TEXT,
  leased_until BIGINT,
  last_error TEXT,
  created_at BIGINT NOT NULL
); -- by key
CREATE INDEX job_due ON job (state, run_at);
CREATE UNIQUE INDEX job_once ON job (once) WHERE once IS NOT NULL;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  updated_at BIGINT NOT NULL
); -- by key

CREATE TABLE agent (
  id UUID PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  language TEXT NOT NULL,
  password TEXT,
  totp BYTEA,
  totp_step BIGINT NOT NULL DEFAULT 0,
  disabled_at BIGINT,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX agent_email ON agent (email);
CREATE TABLE passkey (
  id UUID PRIMARY KEY,
  agent_id UUID NOT NULL REFERENCES agent (id),
  name TEXT NOT NULL,
  credential TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX passkey_of_agent ON passkey (agent_id);
CREATE TABLE session (
  id UUID PRIMARY KEY,
  agent_id UUID NOT NULL REFERENCES agent (id),
  secret BYTEA NOT NULL,
  method TEXT NOT NULL,
  user_agent TEXT NOT NULL,
  address TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX session_secret ON session (secret);
CREATE INDEX session_of_agent ON session (agent_id);
-- A link that works once: the first administrator, an invitation, a new password.
CREATE TABLE one_time_link (
  secret BYTEA PRIMARY KEY,
  purpose TEXT NOT NULL,
  agent_id UUID,
  expires_at BIGINT NOT NULL
); -- by key
-- What is allowed only so often: logins, codes, forms. Survives a restart.
CREATE TABLE throttle (
  subject TEXT PRIMARY KEY,
  count BIGINT NOT NULL,
  until BIGINT NOT NULL
); -- by key
CREATE TABLE api_token (
  id UUID PRIMARY KEY,
  name TEXT NOT NULL,
  secret BYTEA NOT NULL,
  scopes TEXT NOT NULL,
  created_by UUID,
  created_at BIGINT NOT NULL,
  used_at BIGINT,
  expires_at BIGINT,
  revoked_at BIGINT
);
CREATE UNIQUE INDEX api_token_secret ON api_token (secret);
CREATE TABLE idempotency (
  owner TEXT NOT NULL,
  key TEXT NOT NULL,
  request BYTEA NOT NULL,
  status BIGINT NOT NULL,
  answer TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (owner, key)
); -- by key
CREATE INDEX idempotency_age ON idempotency (created_at);

CREATE TABLE person (
  id UUID PRIMARY KEY,
  name TEXT NOT NULL,
  preferred_name TEXT NOT NULL,
  pronunciation TEXT NOT NULL,
  form TEXT NOT NULL,
  language TEXT NOT NULL,
  remarks TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL
); -- by key
CREATE INDEX person_age ON person (created_at, id);
-- The words of the names, folded, to find persons by how their name begins.
CREATE TABLE person_word (
  word TEXT COLLATE "C" NOT NULL,
  person_id UUID NOT NULL REFERENCES person (id),
  PRIMARY KEY (word, person_id)
); -- by key
CREATE INDEX person_word_of_person ON person_word (person_id, word);
CREATE TABLE identifier (
  id UUID PRIMARY KEY,
  person_id UUID NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  norm TEXT NOT NULL,
  created_at BIGINT NOT NULL
); -- by key
CREATE INDEX identifier_norm ON identifier (norm, kind);
CREATE INDEX identifier_of_person ON identifier (person_id);
-- Two nodes that meet an unknown address at the same moment make one person of it.
CREATE UNIQUE INDEX identifier_email ON identifier (norm) WHERE kind = 'email';

CREATE TABLE mailbox (
  id UUID PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  settings TEXT NOT NULL,
  secrets BYTEA,
  active BOOLEAN NOT NULL,
  generation BIGINT NOT NULL DEFAULT 0,
  uidvalidity BIGINT NOT NULL DEFAULT 0,
  last_uid BIGINT NOT NULL DEFAULT 0,
  status TEXT NOT NULL DEFAULT '',
  status_at BIGINT,
  watcher TEXT,
  watched_until BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX mailbox_name ON mailbox (name);
-- Every mail as it came, and what became of it.
CREATE TABLE incoming (
  id UUID PRIMARY KEY,
  mailbox_id UUID,
  generation BIGINT,
  uidvalidity BIGINT,
  uid BIGINT,
  origin TEXT NOT NULL,
  raw TEXT NOT NULL,
  digest TEXT,
  state TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  sender TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  message_id UUID,
  received_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX incoming_uid ON incoming (mailbox_id, generation, uidvalidity, uid);
CREATE UNIQUE INDEX incoming_digest ON incoming (digest);
CREATE INDEX incoming_state ON incoming (state, received_at) WHERE state <> 'filed';

-- `attention` orders the cases of one state: open ones by who waits most, all others by when something last happened.
CREATE TABLE cases (
  id UUID PRIMARY KEY,
  key TEXT NOT NULL,
  person_id UUID NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL,
  owner_id UUID,
  subject TEXT NOT NULL,
  follows UUID,
  mailbox_id UUID,
  opened_at BIGINT NOT NULL,
  waits_since BIGINT,
  waiting_until BIGINT,
  first_answer_at BIGINT,
  resolved_at BIGINT,
  closed_at BIGINT,
  clock TEXT,
  leaving TEXT NOT NULL,
  collaborators TEXT NOT NULL,
  touched_at BIGINT NOT NULL,
  attention BIGINT NOT NULL,
  excerpt TEXT NOT NULL,
  last_word_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  hash BYTEA NOT NULL
); -- by key
CREATE UNIQUE INDEX case_key ON cases (key);
CREATE INDEX case_attention ON cases (state, attention, id);
CREATE INDEX case_mine ON cases (owner_id, state, attention, id);
CREATE INDEX case_of_person ON cases (person_id, opened_at);
CREATE INDEX case_touched ON cases (touched_at, id);
CREATE INDEX case_to_look_at ON cases (waiting_until) WHERE state = 'waiting';
CREATE INDEX case_to_close ON cases (resolved_at) WHERE state = 'resolved';
-- Who helps with a case that is not closed; taken from its row, to be found by agent.
CREATE TABLE collaborator (
  agent_id UUID NOT NULL,
  case_id UUID NOT NULL REFERENCES cases (id),
  PRIMARY KEY (agent_id, case_id)
); -- by key
CREATE INDEX collaborator_of_case ON collaborator (case_id);

CREATE TABLE message (
  id UUID PRIMARY KEY,
  case_id UUID NOT NULL REFERENCES cases (id),
  direction TEXT NOT NULL,
  channel TEXT NOT NULL,
  delivery TEXT NOT NULL,
  automatic BOOLEAN NOT NULL,
  person_id UUID,
  agent_id UUID,
  at BIGINT NOT NULL,
  happened_at BIGINT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  fold BIGINT,
  language TEXT NOT NULL,
  digest TEXT NOT NULL,
  has_html BOOLEAN NOT NULL,
  header_id TEXT,
  envelope TEXT NOT NULL,
  verdict TEXT NOT NULL,
  raw TEXT,
  returned_by UUID,
  failure TEXT
);
CREATE INDEX message_of_case ON message (case_id, happened_at, id);
CREATE INDEX message_header ON message (header_id) WHERE header_id IS NOT NULL;
CREATE INDEX message_undelivered ON message (case_id, at) WHERE delivery IN ('failed', 'bounced');
CREATE TABLE message_html (
  message_id UUID PRIMARY KEY REFERENCES message (id),
  html TEXT NOT NULL
);
CREATE TABLE attachment (
  id UUID PRIMARY KEY,
  message_id UUID NOT NULL REFERENCES message (id),
  position BIGINT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  blob TEXT NOT NULL,
  content_id TEXT,
  inline BOOLEAN NOT NULL
);
CREATE INDEX attachment_of_message ON attachment (message_id, position);
-- Files given to a form before its message exists.
CREATE TABLE upload (
  id UUID PRIMARY KEY,
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size BIGINT NOT NULL,
  blob TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX upload_owner ON upload (owner, created_at);
CREATE TABLE draft (
  case_id UUID NOT NULL REFERENCES cases (id),
  agent_id UUID NOT NULL REFERENCES agent (id),
  mode TEXT NOT NULL,
  text TEXT NOT NULL,
  recipients TEXT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (case_id, agent_id)
); -- by key
CREATE INDEX draft_of_agent ON draft (agent_id, updated_at);
-- Who has a case open now; a browser says so again and again.
CREATE TABLE presence (
  case_id UUID NOT NULL,
  agent_id UUID NOT NULL,
  writes BOOLEAN NOT NULL,
  seen_at BIGINT NOT NULL,
  PRIMARY KEY (case_id, agent_id)
); -- by key
-- Whoever reads personal data leaves a trace (law 10): once per case, person or waiting mail, agent and day.
CREATE TABLE reading (
  subject_id UUID NOT NULL,
  agent_id UUID NOT NULL,
  day BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (subject_id, agent_id, day)
); -- by key
-- The second factor of a person's page: a code sent to the address or number of the case.
CREATE TABLE portal_code (
  case_id UUID PRIMARY KEY,
  code BYTEA NOT NULL,
  attempts BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
); -- by key
CREATE TABLE portal_visit (
  secret BYTEA PRIMARY KEY,
  case_id UUID NOT NULL,
  expires_at BIGINT NOT NULL
); -- by key
-- One row per indexed message; the terms are in `search`, made in Rust alike for both engines.
CREATE TABLE search_doc (
  id BIGINT PRIMARY KEY,
  message_id UUID NOT NULL,
  case_id UUID NOT NULL
);
CREATE UNIQUE INDEX search_doc_message ON search_doc (message_id);
