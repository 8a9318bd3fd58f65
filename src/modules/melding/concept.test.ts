import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesMeldcode, nieuwToken } from '../../platform/crypto/index.ts'
import { type Concept, conceptsleutel, metVerzending, openConcept, verzegelConcept } from './concept.ts'
import { openVerzending, verzegelVerzending } from './concept-verzending.ts'

const nu = new Date('2026-11-23T09:00:00Z')
const leeg: Concept = { taal: 'nl', antwoorden: { wat: 'geheim' }, verzending: null }

test('een concept komt onveranderd terug, wat er ook in getypt is', () => {
  const sleutel = conceptsleutel(nieuwToken())!
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (wat) => {
      const concept = { ...leeg, antwoorden: { wat } }
      expect(openConcept(sleutel, verzegelConcept(sleutel, concept))).toEqual(concept)
    }),
  )
})

test('een ander koekje opent het niet, en een half koekje is geen koekje', () => {
  const [een, ander] = [conceptsleutel(nieuwToken())!, conceptsleutel(nieuwToken())!]
  expect(() => openConcept(ander, verzegelConcept(een, leeg))).toThrow()
  expect(conceptsleutel(undefined)).toBeNull()
  expect(conceptsleutel('kort')).toBeNull()
})

test('wat de database kent, opent niets', () => {
  const token = nieuwToken()
  const sleutel = conceptsleutel(token)!
  expect(sleutel.id.equals(sleutel.inhoud)).toBe(false)
  expect(verzegelConcept(sleutel, leeg).includes('geheim')).toBe(false)
})

test('de verzending staat vast zodra zij er is', () => {
  const eerste = metVerzending({ ...leeg, antwoorden: { code: 'ja' } }, nu)
  expect(metVerzending(eerste, nu).verzending).toEqual(eerste.verzending)
  expect(leesMeldcode(eerste.verzending.code!)).not.toBeNull()
  expect(metVerzending({ ...leeg, antwoorden: { code: 'nee' } }, nu).verzending.code).toBeNull()
})

test('het verborgen veld opent alleen met het eigen koekje en met elk teken op zijn plek', () => {
  const sleutel = conceptsleutel(nieuwToken())!
  const concept = metVerzending(leeg, nu)
  const veld = verzegelVerzending(sleutel, concept, nu)
  expect(openVerzending(sleutel, veld)).toEqual({ tot: nu, concept })
  expect(veld).not.toContain('geheim')
  expect(openVerzending(conceptsleutel(nieuwToken()), veld)).toBeNull()
  expect(openVerzending(null, veld)).toBeNull()
  expect(openVerzending(sleutel, undefined)).toBeNull()
  fc.assert(
    fc.property(fc.nat({ max: veld.length - 2 }), (i) => {
      const kapot = `${veld.slice(0, i)}${veld[i] === 'A' ? 'B' : 'A'}${veld.slice(i + 1)}`
      expect(openVerzending(sleutel, kapot)).toBeNull()
    }),
  )
})
