-- AlterTable
ALTER TABLE "role" ADD COLUMN "retentionDays" INTEGER;

-- AlterTable
ALTER TABLE "candidate" ADD COLUMN "internalMemberId" TEXT;
ALTER TABLE "candidate" ADD COLUMN "legalHold" TEXT;

-- AlterTable
ALTER TABLE "interview" ADD COLUMN "stageId" TEXT;

-- AlterTable
ALTER TABLE "scorecard" ADD COLUMN "notHappenedReason" TEXT;
ALTER TABLE "scorecard" ADD COLUMN "snoozedUntil" DATETIME;

-- CreateTable
CREATE TABLE "interview_plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "stages" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "interview_plan_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "interview_plan_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "role" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "debrief" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "openedByMemberId" TEXT NOT NULL,
    "earlyReason" TEXT,
    "weights" TEXT NOT NULL DEFAULT '{}',
    "weightsReason" TEXT,
    "minutes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "debrief_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "hire_decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "decidedLevelId" TEXT,
    "recommendedLevelId" TEXT,
    "inference" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "dissent" TEXT NOT NULL DEFAULT '[]',
    "rubricVersion" INTEGER NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "signedAt" DATETIME NOT NULL,
    "signedByMemberId" TEXT NOT NULL,
    "signedByName" TEXT NOT NULL,
    CONSTRAINT "hire_decision_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "level_rule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "createdByMemberId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "exercise_attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "exerciseVersion" INTEGER NOT NULL,
    "rating" INTEGER NOT NULL,
    "signalIds" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "shadow_interview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "confirmedByMemberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "selection_count" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "applied" INTEGER NOT NULL,
    "selected" INTEGER NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "imported_record" (
    "workspaceId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "content" TEXT,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("workspaceId", "source", "kind", "sourceId")
);

-- CreateTable
CREATE TABLE "written_exercise" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "written_answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "written_answer_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "written_exercise" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "answer_review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "answerId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "rating" INTEGER,
    "notes" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "answer_review_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "written_answer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "interview_plan_roleId_key" ON "interview_plan"("roleId");

-- CreateIndex
CREATE INDEX "interview_plan_workspaceId_idx" ON "interview_plan"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "debrief_candidateId_key" ON "debrief"("candidateId");

-- CreateIndex
CREATE INDEX "debrief_workspaceId_idx" ON "debrief"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "hire_decision_candidateId_key" ON "hire_decision"("candidateId");

-- CreateIndex
CREATE INDEX "hire_decision_workspaceId_signedAt_idx" ON "hire_decision"("workspaceId", "signedAt");

-- CreateIndex
CREATE UNIQUE INDEX "level_rule_workspaceId_version_key" ON "level_rule"("workspaceId", "version");

-- CreateIndex
CREATE INDEX "exercise_attempt_workspaceId_memberId_exerciseId_idx" ON "exercise_attempt"("workspaceId", "memberId", "exerciseId");

-- CreateIndex
CREATE INDEX "shadow_interview_workspaceId_memberId_idx" ON "shadow_interview"("workspaceId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "selection_count_workspaceId_roleId_stage_group_key" ON "selection_count"("workspaceId", "roleId", "stage", "group");

-- CreateIndex
CREATE INDEX "imported_record_workspaceId_recordId_idx" ON "imported_record"("workspaceId", "recordId");

-- CreateIndex
CREATE INDEX "written_exercise_workspaceId_roleId_idx" ON "written_exercise"("workspaceId", "roleId");

-- CreateIndex
CREATE INDEX "written_answer_workspaceId_candidateId_idx" ON "written_answer"("workspaceId", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "written_answer_exerciseId_candidateId_areaId_key" ON "written_answer"("exerciseId", "candidateId", "areaId");

-- CreateIndex
CREATE UNIQUE INDEX "answer_review_answerId_memberId_key" ON "answer_review"("answerId", "memberId");
