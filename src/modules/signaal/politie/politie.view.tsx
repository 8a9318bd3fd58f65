import { Aandacht } from '../../../web/ui/index.ts'
import { rolnaam } from '../../netwerk/index.ts'
import { Gegeventabel, Ingetrokken } from '../betrokken/gegevens.view.tsx'
import type { SignaalInzage } from '../signaal.presenter.ts'

/** What the police gave, for whom it was given to; nothing at all for anybody else. */
export function Politiegegevens({ signaal, open }: { signaal: SignaalInzage; open: boolean }) {
  const { politie, regio, id } = signaal
  if (politie.length === 0) return null
  const ontvangers = [...new Set(politie.flatMap((gegeven) => gegeven.ontvangers))]
  return (
    <section>
      <h2>Politiegegevens</h2>
      <Aandacht soort="waarschuwing" kop="Alleen voor wie de politie dit gaf">
        <p>
          Dit zien alleen: {ontvangers.map((rol) => rolnaam(regio, rol)).join(', ')}. Een ander ziet niet eens
          dat het er is. Neem er niets van over in een gewone tekst, en vertel het niet verder.
        </p>
      </Aandacht>
      <Gegeventabel
        bijschrift="Wat de politie gaf"
        leeg="Alles is ingetrokken."
        kop="Gegeven"
        pad={`/signalen/${id}`}
        open={open}
        gegevens={politie.filter(({ ingetrokken }) => !ingetrokken)}
        politie
      />
      <Ingetrokken gegevens={politie.filter(({ ingetrokken }) => ingetrokken)} politie />
    </section>
  )
}
