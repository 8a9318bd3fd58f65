import { plaatselijk } from '../../kernel/termijn/tijdzone.ts'
import type { Formulier } from '../../web/formulier.ts'
import { Datumveld, Tekstveld } from '../../web/ui/index.ts'
import { vulVoor } from '../../web/voorinvulling.ts'

/** The form with this moment filled in: right after a call that is what somebody means. */
export function metNu(form: Formulier, now: Date): Formulier {
  const { dag, minuut } = plaatselijk(now)
  const [jaar, maand, datum] = dag.split('-').map(Number)
  const tijd = `${Math.floor(minuut / 60)}:${String(minuut % 60).padStart(2, '0')}`
  return vulVoor(form, { 'op-dag': `${datum}`, 'op-maand': `${maand}`, 'op-jaar': `${jaar}`, tijd })
}

/** A day and a time on the clock of here. */
export function Momentvelden({ label, form }: { label: string; form: Formulier }) {
  return (
    <>
      <Datumveld naam="op" label={label} soort="dag-maand-jaar" verplicht form={form} />
      <Tekstveld
        naam="tijd"
        label="Hoe laat?"
        uitleg="Bijvoorbeeld: 3:10."
        verplicht
        form={form}
        breedte="half"
      />
    </>
  )
}
