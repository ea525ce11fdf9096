/**
 * RICE, for those who ask: reach × impact × confidence / effort (Sean McBride, Intercom, 2018). Reach is people per quarter, impact 0.25 to 3,
 * confidence 0 to 1, effort person-months. Undefined when an input is missing, negative or not a number, when confidence is above 1, or when the effort is 0.
 */
export function rice({
  reach,
  impact,
  confidence,
  effort,
}: Readonly<Record<'reach' | 'impact' | 'confidence' | 'effort', number | undefined>>): number | undefined {
  if (!isAmount(reach) || !isAmount(impact) || !isAmount(confidence) || confidence > 1 || !isAmount(effort) || effort === 0)
    return undefined;
  return (reach * impact * confidence) / effort;
}

/**
 * WSJF, weighted shortest job first: cost of delay / job size, where the cost of delay is business value + time criticality + risk reduction
 * (Reinertsen, "The Principles of Product Development Flow", 2009, in the form of the Scaled Agile Framework). All four are relative sizes.
 * Undefined when an input is missing, negative or not a number, or when the job size is 0.
 */
export function wsjf({
  businessValue,
  timeCriticality,
  riskReduction,
  jobSize,
}: Readonly<Record<'businessValue' | 'timeCriticality' | 'riskReduction' | 'jobSize', number | undefined>>): number | undefined {
  if (!isAmount(businessValue) || !isAmount(timeCriticality) || !isAmount(riskReduction) || !isAmount(jobSize) || jobSize === 0)
    return undefined;
  return (businessValue + timeCriticality + riskReduction) / jobSize;
}

const isAmount = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value >= 0;
