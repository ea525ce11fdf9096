-- CreateIndex
CREATE INDEX "candidate_internalMemberId_idx" ON "candidate"("internalMemberId");
