import type { Formulier } from '../../../web/formulier.ts'
import { Keuze, Tekstvak } from '../../../web/ui/index.ts'
import type { Antwoord } from '../../netwerk/index.ts'

/** What the reporter hears when a signaal closes: an example text, words of one's own, or nothing and why. */
export function Berichtvelden({ antwoorden, form }: { antwoorden: readonly Antwoord[]; form: Formulier }) {
  return (
    <>
      <Keuze
        naam="melder"
        label="Wat hoort de melder?"
        uitleg="Een ander kan meelezen: noem geen namen, plaatsen of wat er precies is gemeld."
        verplicht
        form={form}
        opties={[
          ...antwoorden.map(({ code, naam, tekst }) => ({ waarde: code, label: naam, uitleg: tekst })),
          { waarde: 'eigen', label: 'Een eigen tekst' },
          { waarde: 'geen', label: 'Geen bericht' },
        ]}
      />
      <Tekstvak
        naam="tekst"
        label="Uw tekst, of waarom er geen bericht gaat"
        uitleg="Vul dit in bij een eigen tekst en bij geen bericht."
        form={form}
        rijen={4}
      />
    </>
  )
}
