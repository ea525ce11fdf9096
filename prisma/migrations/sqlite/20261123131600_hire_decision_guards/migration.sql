-- A signed decision stays as it was signed. When the candidate's whole record goes, the decision follows it.
CREATE TRIGGER "hire_decision_refuses_update" BEFORE UPDATE ON "hire_decision"
BEGIN
  SELECT RAISE(ABORT, 'A signed decision cannot be changed.');
END;

CREATE TRIGGER "hire_decision_refuses_replace" BEFORE INSERT ON "hire_decision"
WHEN EXISTS (SELECT 1 FROM "hire_decision" WHERE "candidateId" = NEW."candidateId" OR "id" = NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'A signed decision cannot be replaced.');
END;

CREATE TRIGGER "hire_decision_refuses_delete" BEFORE DELETE ON "hire_decision"
WHEN EXISTS (SELECT 1 FROM "candidate" WHERE "id" = OLD."candidateId")
BEGIN
  SELECT RAISE(ABORT, 'A signed decision cannot be deleted.');
END;
