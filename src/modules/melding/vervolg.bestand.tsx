import type { Formulier } from '../../web/page.ts'
import { Knop, Knoppen, Verborgen } from '../../web/ui/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { Bestandsvelden } from './bijlage.view.tsx'
import type { Meldteksten } from './teksten/talen.ts'

type Props = { t: Meldteksten; regio: Regio; form: Formulier; verborgen: Record<string, string> }

/** Below the conversation: something to send along later. A form of its own, so that no text gets lost with it. */
export function StuurBestand({ t, regio, form, verborgen }: Props) {
  return (
    <form noValidate method="post" action="/melden/vervolg/bestand" encType="multipart/form-data">
      <h2>{t.bestand.stuur}</h2>
      <p>{t.bestand.sporen}</p>
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <Verborgen key={naam} naam={naam} waarde={waarde} />
      ))}
      <Bestandsvelden t={t} regio={regio} form={form} />
      <Knoppen>
        <Knop soort="secundair">{t.bestand.verstuur}</Knop>
      </Knoppen>
    </form>
  )
}
