-- A signed decision stays as it was signed. When the candidate's whole record goes, the decision follows it.
CREATE TRIGGER "hire_decision_refuses_update" BEFORE UPDATE ON "hire_decision" FOR EACH ROW
EXECUTE FUNCTION "leadframe_refuse"('A signed decision cannot be changed.');

CREATE FUNCTION "leadframe_refuse_while_candidate_stands"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "candidate" WHERE "id" = OLD."candidateId") THEN
    RAISE EXCEPTION 'A signed decision cannot be deleted.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
$$;

CREATE TRIGGER "hire_decision_refuses_delete" BEFORE DELETE ON "hire_decision" FOR EACH ROW
EXECUTE FUNCTION "leadframe_refuse_while_candidate_stands"();
