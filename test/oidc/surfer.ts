/** A browser at the provider: keeps its cookies, follows it, fills in who she is, and stops where it leaves the site. */
export function surfer() {
  const koekjes = new Map<string, string>()

  async function vraag(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const antwoord = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } })
    for (const regel of antwoord.headers.getSetCookie()) {
      const [, naam, waarde] = /^([^=]+)=([^;]*)/.exec(regel)!
      koekjes.set(naam!, waarde!)
    }
    return antwoord
  }

  /** Signs in at the address that Baken sent us to; gives the path at Baken to which we are sent back. */
  async function logIn(adres: string, wie: string, { mfa = true } = {}): Promise<string> {
    let url = new URL(adres)
    let init: RequestInit = {}
    for (let stap = 0; stap < 10; stap++) {
      const antwoord = await vraag(url.href, init)
      const naar = antwoord.headers.get('location')
      if (!naar) {
        const tekst = await antwoord.text()
        if (!tekst.includes('Wie bent u?')) throw new Error(`de dienst zegt: ${tekst}`)
        init = { method: 'POST', body: new URLSearchParams({ wie, ...(mfa ? { mfa: 'on' } : {}) }) }
        continue
      }
      init = {}
      const volgende = new URL(naar, url)
      if (volgende.origin !== url.origin) return volgende.pathname + volgende.search
      url = volgende
    }
    throw new Error('de dienst blijft doorsturen')
  }

  return { koekjes, vraag, logIn }
}
