import type { LanguageWords } from './language-words.ts'

/** German. */
export const german: LanguageWords = {
  negations: 'nicht nie niemals ohne kaum weder',
  negatingPronouns: 'kein keine keinen keinem keiner keines niemand niemanden nichts',
  negatingVerbs: 'verweigert verweigerte verweigern unterlassen vermieden vermeiden',
  unlessNegated: 'nur bloß allein bis zuletzt alle immer',
  up:
    'steigt steigen stieg stiegen gestiegen anstieg zunahm zugenommen zunahme wächst wachsen wuchs wuchsen gewachsen wachstum erhöht erhöhte erhöhten erhöhung ' +
    'höher mehr kletterte klettern geklettert legte gewann gewannen verbessert verbesserte verbesserung erholt erholte verdoppelt verdoppelte aufwärts plus zuwachs',
  down:
    'fällt fallen fiel fielen gefallen sinkt sinken sank sanken gesunken abnahm abgenommen abnahme rückgang zurückgegangen schrumpft schrumpfte geschrumpft ' +
    'niedriger weniger gesenkt senkte senken senkung verringert verringerte verlor verloren verschlechtert verschlechterte halbiert halbierte abwärts minus einbruch ' +
    'gekürzt kürzte kürzung reduziert reduzierte',
  steady: 'unverändert stabil gleich stagniert stagnierte konstant',
  opposites: `
zustimmen zugestimmt stimmte_zu billigen gebilligt annehmen angenommen befürworten unterstützen | ablehnen abgelehnt lehnte_ab verweigern zurückweisen zurückgewiesen widersprechen
loben begrüßen würdigen bejubeln gelobt | kritisieren verurteilen rügen tadeln
gewinnen gewann sieg siegen | verlieren verlor niederlage
öffnen geöffnet offen | schließen geschlossen gesperrt sperren zu
schuldig verurteilt | freigesprochen freispruch unschuldig
fortsetzen fortgesetzt weiter | stoppen gestoppt abbrechen abgebrochen einstellen eingestellt beenden abgesagt
erlauben erlaubt gestatten genehmigt | verbieten verboten untersagt verbot
einstellen eingestellt | entlassen kündigen entlassung
überlebt überleben lebend | tot gestorben starb töten getötet tote
unverletzt | verletzt verletzte
frei freigelassen | festgenommen verhaftet inhaftiert gefängnis
einstimmig | gespalten uneinig
friedlich ruhig | gewaltsam gewalt ausschreitungen
gewinn überschuss | verlust defizit
absichtlich vorsätzlich | versehentlich unfall
voll | leer
verschieben verschoben vertagt | vorgezogen pünktlich planmäßig
bleiben bleibt | gehen zurücktreten rücktritt
`,
  hedges:
    'könnte könnten dürfte dürften vielleicht möglicherweise vermutlich wahrscheinlich angeblich mutmaßlich mutmaßliche offenbar unklar unbekannt verdacht soll sollen',
  firm: 'bestätigt bestätigte bestätigten bewiesen nachgewiesen sicher feststeht',
  denials: 'bestreitet bestritt bestritten dementiert dementierte leugnet leugnete',
}
