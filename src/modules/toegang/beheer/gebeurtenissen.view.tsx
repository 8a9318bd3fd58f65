import { dagTekst, momentTekst } from '../../../web/datum.ts'
import { type Kolom, Tabel } from '../../../web/ui/index.ts'
import type { Gebeurtenisregel } from './bekijk-verzoeken.ts'

type Props = { regels: readonly Gebeurtenisregel[]; bijschrift: string; zonderWie?: boolean }

/** Who gave which role to whom, and when. */
export function Gebeurtenissen({ regels, bijschrift, zonderWie = false }: Props) {
  const wie: Kolom<Gebeurtenisregel> = { kop: 'Account', cel: (regel) => regel.wie }
  return (
    <Tabel
      bijschrift={bijschrift}
      leeg="Nog niets gebeurd"
      rijen={regels}
      sleutel={(regel) => regel.id}
      kolommen={[
        {
          kop: 'Wanneer',
          rijkop: true,
          cel: (regel) => <time dateTime={regel.op.toISOString()}>{momentTekst(regel.op)}</time>,
        },
        ...(zonderWie ? [] : [wie]),
        { kop: 'Wat', cel: (regel) => regel.wat },
        { kop: 'Rol', cel: (regel) => `${regel.rol || '-'}${regel.zwaar ? ' (zware rol)' : ''}` },
        { kop: 'Periode', cel: periode },
        { kop: 'Door', cel: (regel) => regel.door },
      ]}
    />
  )
}

function periode({ van, totEnMet }: Gebeurtenisregel): string {
  const delen = [van && `vanaf ${dagTekst(van)}`, totEnMet && `tot en met ${dagTekst(totEnMet)}`]
  return delen.filter(Boolean).join(' ') || '-'
}
