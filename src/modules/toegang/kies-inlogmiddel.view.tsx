import type { Formulier } from '../../web/formulier.ts'
import { Passkeyknop, Qr, Tekstveld, ZonderPasskey } from '../../web/ui/index.ts'

type Props = { form: Formulier; geheim: string; opties: string | null; inlognaam?: string }

/** The fields of a form in which somebody chooses a second step: a passkey, or codes of an app. */
export function KiesInlogmiddel({ form, geheim, opties, inlognaam }: Props) {
  return (
    <>
      <h2 className="utrecht-heading-2">Tweede stap</h2>
      <p>Naast uw wachtzin hebt u nog iets nodig om in te loggen. Kies een passkey of een app met codes.</p>
      <h3>Een passkey</h3>
      <p>
        U logt dan in met uw vingerafdruk, uw gezicht, de pincode van uw toestel of een beveiligingssleutel.
      </p>
      <ZonderPasskey>
        Een passkey werkt alleen met JavaScript en een nieuwe browser. Gebruik anders een app met codes.
      </ZonderPasskey>
      <Passkeyknop opties={opties} doe="maak" form={form} inlognaam={inlognaam}>
        Passkey maken
      </Passkeyknop>
      <h3>Of een app met codes</h3>
      <Appsleutel geheim={geheim} />
      <Tekstveld
        naam="code"
        label="Code uit de app"
        uitleg="Niet nodig als u een passkey hebt gemaakt."
        verplicht
        inputMode="numeric"
        form={form}
        autoComplete="one-time-code"
      />
    </>
  )
}

/** The secret for an authenticator app, to scan or to type. */
export function Appsleutel({ geheim }: { geheim: string }) {
  return (
    <>
      <p>
        Open een app voor inlogcodes op uw telefoon en scan dit plaatje. Kan dat niet? Typ dan de sleutel
        over. De app maakt elke halve minuut een nieuwe code.
      </p>
      <p>
        <Qr
          tekst={`otpauth://totp/Baken?secret=${geheim}&issuer=Baken`}
          label="QR-code met de sleutel hieronder"
        />
      </p>
      <p data-sleutel>
        <code>{geheim.match(/.{4}/g)!.join(' ')}</code>
      </p>
    </>
  )
}
