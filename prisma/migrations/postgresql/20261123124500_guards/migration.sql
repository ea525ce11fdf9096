-- Rows that are final stay as they are, whoever asks: the audit trail, and scorecards once they are submitted.

CREATE FUNCTION "leadframe_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END
$$;

-- Only the detail of an audit entry, which may name people, can be emptied; the digest of it stays in the hash.
CREATE TRIGGER "audit_entry_refuses_update" BEFORE UPDATE ON "audit_entry" FOR EACH ROW
WHEN (NOT (
  NEW."detail" IS NULL
  AND NEW."workspaceId" IS NOT DISTINCT FROM OLD."workspaceId" AND NEW."sequence" IS NOT DISTINCT FROM OLD."sequence"
  AND NEW."at" IS NOT DISTINCT FROM OLD."at" AND NEW."actorKind" IS NOT DISTINCT FROM OLD."actorKind"
  AND NEW."actorMemberId" IS NOT DISTINCT FROM OLD."actorMemberId" AND NEW."source" IS NOT DISTINCT FROM OLD."source"
  AND NEW."action" IS NOT DISTINCT FROM OLD."action" AND NEW."recordKind" IS NOT DISTINCT FROM OLD."recordKind"
  AND NEW."recordId" IS NOT DISTINCT FROM OLD."recordId" AND NEW."detailDigest" IS NOT DISTINCT FROM OLD."detailDigest"
  AND NEW."previousHash" IS NOT DISTINCT FROM OLD."previousHash" AND NEW."hash" IS NOT DISTINCT FROM OLD."hash"
))
EXECUTE FUNCTION "leadframe_refuse"('An audit entry cannot be changed.');

CREATE TRIGGER "audit_entry_refuses_delete" BEFORE DELETE ON "audit_entry" FOR EACH ROW
EXECUTE FUNCTION "leadframe_refuse"('An audit entry cannot be deleted.');

CREATE TRIGGER "audit_entry_refuses_truncate" BEFORE TRUNCATE ON "audit_entry" FOR EACH STATEMENT
EXECUTE FUNCTION "leadframe_refuse"('An audit entry cannot be deleted.');

CREATE TRIGGER "scorecard_refuses_update_once_submitted" BEFORE UPDATE ON "scorecard" FOR EACH ROW
WHEN (OLD."status" = 'submitted')
EXECUTE FUNCTION "leadframe_refuse"('A submitted scorecard cannot be changed.');

-- When the whole card goes, its row is gone before its fields are, and these functions let them follow.
CREATE FUNCTION "leadframe_refuse_on_submitted_card"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM "scorecard" WHERE "id" = OLD."scorecardId" AND "status" = 'submitted')
    OR TG_OP <> 'DELETE' AND EXISTS (SELECT 1 FROM "scorecard" WHERE "id" = NEW."scorecardId" AND "status" = 'submitted') THEN
    RAISE EXCEPTION 'A submitted scorecard cannot be changed.' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "scorecard_field_refuses_write_once_submitted" BEFORE INSERT OR UPDATE OR DELETE ON "scorecard_field" FOR EACH ROW
EXECUTE FUNCTION "leadframe_refuse_on_submitted_card"();

CREATE TRIGGER "scorecard_revision_refuses_update" BEFORE UPDATE ON "scorecard_revision" FOR EACH ROW
EXECUTE FUNCTION "leadframe_refuse"('A revision cannot be changed.');

CREATE FUNCTION "leadframe_refuse_on_card"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "scorecard" WHERE "id" = OLD."scorecardId") THEN
    RAISE EXCEPTION 'A revision cannot be deleted.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

CREATE TRIGGER "scorecard_revision_refuses_delete" BEFORE DELETE ON "scorecard_revision" FOR EACH ROW
EXECUTE FUNCTION "leadframe_refuse_on_card"();
