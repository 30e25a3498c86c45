import fc from 'fast-check'
import { worstBit } from '../itinerary/compared-set'
import { SECOND } from '../kernel/china-time'
import { type Itinerary, ITINERARIES } from '../status/facts'
import { stepAnalysis } from './analyse'
import { type Analysis, ANALYSIS_STATES, type AnalysisEvent, isRunning, NOT_BEGUN } from './analysis'
import { dueEvent } from './due'

const HAPPENINGS = [
  'press-begin',
  'press-another',
  'type-right',
  'type-wrong',
  'sms-goes',
  'sms-fails',
  'answer',
  'fault',
  'crash-before-asking',
  'crash-after-asking',
  'late-answer',
  'resume',
  'wait',
  'wait-long',
  'new-list',
] as const
type Happening = (typeof HAPPENINGS)[number]

/** A person, a ministry and a list around one analysis, with a memory of its own of what was truly asked and sent. */
class World {
  analysis: Analysis = NOT_BEGUN
  now = 0
  list = 0
  /** SMS that were really sent, and presses or answers that may bring one. */
  sent = 0
  reasons = 0
  /** The code on the phone: used up by its first question that reaches the ministry. */
  code: 'none' | 'fresh' | 'spent' = 'none'
  codeUntil = 0
  isTypedRight = true
  /** Answers that arrived since the analysis began, or began anew. */
  answers: Itinerary[] = []

  constructor(private readonly lists: readonly (readonly Itinerary[])[]) {}

  get bits() {
    return this.lists[this.list]
  }

  get cities() {
    return { setTag: `list ${this.list}`, batches: this.bits.length }
  }

  tell(event: AnalysisEvent): boolean {
    const step = stepAnalysis(this.analysis, event, this.now)
    if (!step.ok) return false
    if (event.kind === 'begin' || event.kind === 'list-changed') this.answers = []
    if (event.kind === 'answered') this.answers.push(event.bit)
    if (['begin', 'another-code', 'answered'].includes(event.kind)) this.reasons += 1
    if (step.value.effects.includes('send-code')) this.sent += 1
    this.analysis = step.value.analysis
    return true
  }

  get question() {
    return isRunning(this.analysis) ? this.analysis.question : 0
  }

  /** What the ministry says to the question at hand. */
  answer(): AnalysisEvent {
    const isRight = this.isTypedRight && this.code === 'fresh' && this.now < this.codeUntil
    if (!isRight) return { kind: 'wrong-code', question: this.question }
    this.code = 'spent'
    return { kind: 'answered', question: this.question, bit: this.bits[this.answers.length] }
  }

  happen(happening: Happening): void {
    const { state } = this.analysis
    switch (happening) {
      case 'press-begin':
        return void this.tell({ kind: 'begin', cities: this.cities, known: null })
      case 'press-another':
        return void this.tell({ kind: 'another-code' })
      case 'type-right':
      case 'type-wrong':
        if (this.tell({ kind: 'code' })) this.isTypedRight = happening === 'type-right'
        return
      case 'sms-goes':
        if (this.tell({ kind: 'sent' })) [this.code, this.codeUntil] = ['fresh', this.now + 180 * SECOND]
        return
      case 'sms-fails':
        return void this.tell({ kind: 'not-sent' })
      case 'answer':
        if (state === 'asking') this.tell(this.answer())
        return
      case 'fault':
        return void this.tell({ kind: 'failed', question: this.question })
      case 'crash-before-asking':
        return this.wait(60)
      case 'crash-after-asking':
        if (state === 'asking') this.answer()
        return this.wait(60)
      case 'late-answer':
        return void this.tell({ kind: 'answered', question: this.question - 1, bit: 'exposed' })
      case 'resume':
        return this.resume()
      case 'wait':
        return this.wait(20)
      case 'wait-long':
        return this.wait(1_900)
      case 'new-list':
        this.list = Math.min(this.list + 1, this.lists.length - 1)
    }
  }

  wait(seconds: number): void {
    this.now += seconds * SECOND
  }

  resume(): void {
    const event = dueEvent(this.analysis, { now: this.now, cities: this.cities, isCodeServing: this.now < this.codeUntil })
    if (event) this.tell(event)
  }

  /** A person who does what the page asks, on a good day. */
  finish(): void {
    this.resume()
    for (let turn = 0; turn < 200 && this.analysis.state !== 'judged'; turn += 1) {
      this.resume()
      this.happen('press-begin')
      const isCodeGone = this.code !== 'fresh' || this.now >= this.codeUntil
      if (isCodeGone) this.happen('press-another')
      this.happen('sms-goes')
      this.happen('type-right')
      this.happen('answer')
      this.wait(5)
    }
  }

  check(): void {
    const { analysis, answers, bits, cities } = this
    expect(this.sent).toBeLessThanOrEqual(this.reasons)
    if (isRunning(analysis)) {
      expect(analysis.answered).toBe(answers.length)
      expect(analysis.joined).toBe(worstBit(['clear', ...answers]))
    }
    if (analysis.state !== 'judged') return
    expect(Object.keys(analysis).sort()).toEqual(['at', 'bit', 'setTag', 'state'])
    expect(analysis.bit).toBe(worstBit(answers))
    if (analysis.setTag === cities.setTag && analysis.bit !== 'exposed') expect(answers).toEqual(bits)
  }
}

const lists = fc.array(fc.array(fc.constantFrom(...ITINERARIES), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
/** What leads on happens more often than what disturbs, so that courses get far. */
const LEADING_ON = ['press-begin', 'sms-goes', 'type-right', 'answer', 'resume'] as const satisfies readonly Happening[]
const happening = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...LEADING_ON) },
  { weight: 1, arbitrary: fc.constantFrom(...HAPPENINGS) },
)
const happenings = fc.array(happening, { minLength: 10, maxLength: 60, size: 'max' })

it('whatever happens, no batch is answered twice, no bit is lost, and a diligent person is judged in the end', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(lists, happenings, (bitsOfLists, course) => {
      const world = new World(bitsOfLists)
      for (const happening of course) {
        world.happen(happening)
        world.check()
        met.add(world.analysis.state)
      }
      world.finish()
      world.check()
      expect(world.analysis).toMatchObject({ state: 'judged', setTag: world.cities.setTag, bit: worstBit(world.bits) })
    }),
    { numRuns: 500 },
  )
  expect([...met].sort()).toEqual([...ANALYSIS_STATES].sort())
})

it('pressing twice is pressing once', () => {
  fc.assert(
    fc.property(lists, happenings, fc.constantFrom('press-begin', 'press-another', 'type-right' as Happening), (bits, course, press) => {
      const world = new World(bits)
      course.forEach((happening) => world.happen(happening))
      world.happen(press)
      const { sent, question } = world
      world.happen(press)
      expect([world.sent, world.question]).toEqual([sent, question])
    }),
    { numRuns: 1_000 },
  )
})
