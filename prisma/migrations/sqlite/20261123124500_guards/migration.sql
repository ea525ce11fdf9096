-- Rows that are final stay as they are, whoever asks: the audit trail, and scorecards once they are submitted.

-- Only the detail of an audit entry, which may name people, can be emptied; the digest of it stays in the hash.
CREATE TRIGGER "audit_entry_refuses_update" BEFORE UPDATE ON "audit_entry"
WHEN NOT (
  NEW."detail" IS NULL
  AND NEW."workspaceId" IS OLD."workspaceId" AND NEW."sequence" IS OLD."sequence" AND NEW."at" IS OLD."at"
  AND NEW."actorKind" IS OLD."actorKind" AND NEW."actorMemberId" IS OLD."actorMemberId" AND NEW."source" IS OLD."source"
  AND NEW."action" IS OLD."action" AND NEW."recordKind" IS OLD."recordKind" AND NEW."recordId" IS OLD."recordId"
  AND NEW."detailDigest" IS OLD."detailDigest" AND NEW."previousHash" IS OLD."previousHash" AND NEW."hash" IS OLD."hash"
)
BEGIN
  SELECT RAISE(ABORT, 'An audit entry cannot be changed.');
END;

CREATE TRIGGER "audit_entry_refuses_delete" BEFORE DELETE ON "audit_entry"
BEGIN
  SELECT RAISE(ABORT, 'An audit entry cannot be deleted.');
END;

-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER "audit_entry_refuses_replace" BEFORE INSERT ON "audit_entry"
WHEN EXISTS (SELECT 1 FROM "audit_entry" WHERE "workspaceId" = NEW."workspaceId" AND "sequence" = NEW."sequence")
BEGIN
  SELECT RAISE(ABORT, 'An audit entry cannot be replaced.');
END;

CREATE TRIGGER "scorecard_refuses_update_once_submitted" BEFORE UPDATE ON "scorecard"
WHEN OLD."status" = 'submitted'
BEGIN
  SELECT RAISE(ABORT, 'A submitted scorecard cannot be changed.');
END;

CREATE TRIGGER "scorecard_field_refuses_insert_once_submitted" BEFORE INSERT ON "scorecard_field"
WHEN EXISTS (SELECT 1 FROM "scorecard" WHERE "id" = NEW."scorecardId" AND "status" = 'submitted')
BEGIN
  SELECT RAISE(ABORT, 'A submitted scorecard cannot be changed.');
END;

CREATE TRIGGER "scorecard_field_refuses_update_once_submitted" BEFORE UPDATE ON "scorecard_field"
WHEN EXISTS (SELECT 1 FROM "scorecard" WHERE "id" IN (OLD."scorecardId", NEW."scorecardId") AND "status" = 'submitted')
BEGIN
  SELECT RAISE(ABORT, 'A submitted scorecard cannot be changed.');
END;

-- When the whole card goes, its row is gone before its fields are, and this lets them follow.
CREATE TRIGGER "scorecard_field_refuses_delete_once_submitted" BEFORE DELETE ON "scorecard_field"
WHEN EXISTS (SELECT 1 FROM "scorecard" WHERE "id" = OLD."scorecardId" AND "status" = 'submitted')
BEGIN
  SELECT RAISE(ABORT, 'A submitted scorecard cannot be changed.');
END;

CREATE TRIGGER "scorecard_revision_refuses_update" BEFORE UPDATE ON "scorecard_revision"
BEGIN
  SELECT RAISE(ABORT, 'A revision cannot be changed.');
END;

CREATE TRIGGER "scorecard_revision_refuses_delete" BEFORE DELETE ON "scorecard_revision"
WHEN EXISTS (SELECT 1 FROM "scorecard" WHERE "id" = OLD."scorecardId")
BEGIN
  SELECT RAISE(ABORT, 'A revision cannot be deleted.');
END;
