import type { LanguageWords } from './language-words.ts'

/** Spanish. */
export const spanish: LanguageWords = {
  negations: 'no nunca jamás sin ni tampoco apenas',
  negatingPronouns: 'ningún ninguno ninguna nadie nada',
  negatingVerbs: 'evitar evitó rechazó negó',
  unlessNegated: 'solo sólo solamente todo todos siempre',
  up:
    'sube suben subió subieron subido subida aumenta aumentó aumentaron aumentado aumento crece creció crecieron crecido crecimiento gana ganó mejora mejoró ' +
    'alza incremento incrementó más duplicó avanzó repuntó repunte',
  down:
    'baja bajan bajó bajaron bajado cae caen cayó cayeron caído caída disminuye disminuyó disminución desciende descendió descenso reduce redujo redujeron reducción ' +
    'pierde perdió menos empeora empeoró retrocedió recorte recortó desplomó',
  steady: 'estable estables igual constante estancado estancó mantuvo',
  opposites: `
aceptar aprobar apoyar respaldar adoptar ratificar | rechazar negar oponer vetar
elogiar celebrar aplaudir felicitar aclamar | criticar condenar denunciar abuchear
ganar victoria vencer triunfo | perder derrota
abrir abierto reabrir | cerrar cerrado bloquear
culpable condenar | absolver inocente absuelto
continuar seguir reanudar | parar detener suspender cancelar abandonar
permitir autorizar | prohibir
contratar | despedir
sobrevivir superviviente vivo | muerto morir matar muerte
ileso | herido herir
libre liberar | detener arrestar prisión encarcelar
unánime unanimidad | dividido
pacífico tranquilo | violento violencia disturbio
beneficio superávit | pérdida déficit
deliberado intencionado | accidental accidente
lleno | vacío
aplazar retrasar | adelantar previsto
permanecer quedar | dimitir renunciar marchar
`,
  hedges:
    'podría podrían quizá quizás tal_vez probablemente posible posiblemente presunto presunta supuesto supuesta sospecha aparentemente habría habrían desconocido incierto',
  firm: 'confirmó confirmado confirma probado demostrado establecido cierto',
  denials: 'niega negó niegan desmiente desmintió rechaza',
}
