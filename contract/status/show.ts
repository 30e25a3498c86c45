import { REFERENCE_PATTERN } from '@domain/kernel/ids'
import { inEach } from '@domain/kernel/language'
import { CONFIRM_WAYS } from '@domain/linking/role'
import { SOURCES } from '@domain/linking/source'
import { HINT_BYTES_AT_MOST } from '@domain/pass/layout'
import { ITINERARIES } from '@domain/status/facts'
import { SITUATION_NUMBERS } from '@domain/status/situation-numbers'
import * as v from 'valibot'
import { At, Count, OfficeRulesSchema, PersonReference, PhoneReference, SetTag } from '../fields'
import { defineOperation } from '../operation'

/** The code of one person: what `decide` said, and the facts that its words depend on. No measure, place or case. */
export const CodeSchema = v.strictObject({
  situation: v.picklist(SITUATION_NUMBERS),
  colour: v.picklist(['green', 'yellow', 'red', 'grey']),
  mark: v.picklist(['none', 'tick', 'small-tick', 'cross', 'question']),
  passage: v.picklist(['yes', 'no', 'by-place', 'fallback']),
  itinerary: v.picklist(ITINERARIES),
  verification: v.picklist(['none', 'submitted', 'received', 'controlled', 'ended', 'returned']),
  negativeTest: v.boolean(),
})

/** What a phone says of the pass that it holds for a person: all that could be another one by now (`rules.md` 14). */
const HeldPassSchema = v.strictObject({
  ...v.pick(CodeSchema, ['situation', 'colour', 'mark', 'passage']).entries,
  passId: v.pipe(v.string(), v.regex(REFERENCE_PATTERN)),
  hint: v.pipe(v.string(), v.maxBytes(HINT_BYTES_AT_MOST)),
  /** Unix seconds, as the pass has it. */
  expiresAt: Count,
})

/** A chain that the phone has drawn for a person: h(0) of it, for the next pass. */
const AnchorSchema = v.strictObject({
  person: PersonReference,
  anchor: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  held: v.optional(HeldPassSchema),
})

/** More people cannot be linked with one phone number after another by hand. */
const ANCHORS_AT_MOST = 40

/**
 * One applicant 申领人. `view` says which view serves: the code; `declare`, `expired` or `locked` when there is none to show (`code` is null then).
 * `can`: what this account may do with them.
 */
export const ApplicantSchema = v.strictObject({
  person: PersonReference,
  phone: PhoneReference,
  maskedName: v.string(),
  role: v.picklist(['self', 'dependant', 'unconfirmed']),
  /** Whose health code the colour comes from, null when no registry has one: 温州, another city of Zhejiang, or another province by the national code. */
  source: v.nullable(v.strictObject({ registry: v.picklist(SOURCES), place: v.strictObject(inEach(() => v.string())) })),
  colourAt: v.nullable(At),
  view: v.picklist(['code', 'declare', 'expired', 'locked']),
  code: v.nullable(CodeSchema),
  /** A new pass, in Base45; `held`: what the phone holds still serves; `none`: no code, or no anchor was sent for this person. */
  pass: v.union([v.picklist(['none', 'held']), v.strictObject({ signed: v.string() })]),
  updatedAt: v.nullable(At),
  validUntil: v.nullable(At),
  /** When the temporary pass of situation 14 ends; null in any other. */
  temporaryUntil: v.nullable(At),
  /** Why the form for the grass roots was sent back, until it is changed: as it was offered to the worker, never in words of their own. */
  sentBack: v.optional(v.strictObject(inEach(() => v.string()))),
  /** `confirm`: by what; null when there is nothing to confirm, or it is done through whoever applied for the code. */
  can: v.strictObject({ confirm: v.nullable(v.picklist(CONFIRM_WAYS)), sendToGrassRoots: v.boolean(), applyTemporaryPass: v.boolean() }),
})

/** A phone authorised in this account; `outdated`: its answer was for other cities than today's, so it is not extended any more. */
export const PhoneSchema = v.strictObject({
  phone: PhoneReference,
  maskedPhone: v.string(),
  validity: v.picklist(['running', 'expired']),
  updatedAt: At,
  validUntil: At,
  outdated: v.boolean(),
})

/**
 * 亮码: the codes of all linked people, the worst first, and an extension of the one phone that the applicant on display uses (`rules.md` 10 to 12).
 * Called when the code page comes to the foreground, never by a timer. `phone`: the phone of the applicant on display, absent at the first time, and every minute
 * while the page stays there, to look whether something has changed: without it nothing is extended;
 * `setTag`: that of the last answer; `passes`: an anchor for each linked person that the phone knows; `version`: of the mini-program, 0 when absent.
 * An account without anything gets empty lists.
 */
export const show = defineOperation({
  name: 'status.show',
  audience: 'citizen',
  input: v.strictObject({
    phone: v.optional(PhoneReference),
    setTag: v.optional(SetTag),
    passes: v.optional(v.pipe(v.array(AnchorSchema), v.maxLength(ANCHORS_AT_MOST))),
    version: v.optional(Count),
  }),
  output: v.strictObject({
    applicants: v.array(ApplicantSchema),
    /** How many more people are linked than are shown (20 at most). */
    leftOut: Count,
    /** The last proved first. */
    phones: v.array(PhoneSchema),
    /** Tag and time of the compared cities in force; null before the first list. */
    setTag: v.nullable(SetTag),
    listTime: v.nullable(v.string()),
    /** 非法访问: until when, or null. */
    lockedUntil: v.nullable(At),
    /** A colour is over 30 minutes old: ask for `linking.refreshColours` in the background. */
    refreshDue: v.boolean(),
    /** The office's word over all codes, while it has one. */
    notice: v.optional(v.strictObject({ ...inEach(() => v.string()), until: At })),
    /** 返温来温预申报: the day of arrival of the journey that runs; absent when none does. */
    arrivesOn: v.optional(v.string()),
    /** Absent while the office treats all kinds of place as the table does. */
    places: v.optional(OfficeRulesSchema),
    /** What 限制聚集 means, in the office's words; absent while nobody here is under it. */
    gathering: v.optional(v.strictObject(inEach(() => v.string()))),
  }),
  errors: ['CLIENT_OUTDATED'],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: ['maskedName', 'maskedPhone', 'hint'],
  audited: false,
})

export type Applicant = v.InferOutput<typeof ApplicantSchema>
export type ShownPhone = v.InferOutput<typeof PhoneSchema>
export type PassAnchor = v.InferOutput<typeof AnchorSchema>
