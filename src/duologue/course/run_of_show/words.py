"""What trainers call things, in English, German, French and Spanish: columns, methods, groupings.

Compared without accents and capitals. Adding a word here is all that a new way of saying needs.
"""

import re
import unicodedata
from enum import StrEnum
from typing import TypeVar

import msgspec

from duologue.course.kinds import Kind


class Column(StrEnum):
    """What a column of a plan holds."""

    NUMBER = "number"
    SESSION = "session"
    TIME = "time"
    END = "end"
    MINUTES = "minutes"
    TITLE = "title"
    METHOD = "method"
    GROUPING = "grouping"
    PROMPT = "prompt"
    OPTIONS = "options"
    NOTES = "notes"


class Grouping(StrEnum):
    PLENARY = "plenary"
    ALONE = "alone"
    ROOMS = "rooms"


def plain(text: str) -> str:
    """Small letters without accents, one space between words: `Begrüßung ` becomes `begrussung`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


_K = TypeVar("_K")


def _table(rows: dict[_K, str]) -> dict[str, _K]:
    return {plain(word): key for key, words in rows.items() for word in words.split(",")}


COLUMNS = _table({
    Column.NUMBER: "#,no,no.,nr,nr.,pos,pos.,number,nummer,numéro,número,n°,nº",
    Column.SESSION: (
        "session,day,module,part,week,sitzung,tag,modul,teil,woche,einheit,séance,jour,journée,"
        "partie,semaine,sesión,día,módulo,parte,semana"
    ),
    Column.TIME: (
        "time,start,starts,from,begin,begins,clock,clock time,when,start time,uhrzeit,zeit,beginn,"
        "von,wann,heure,horaire,début,quand,hora,horario,inicio,cuándo,desde"
    ),
    Column.END: "end,ends,to,until,end time,bis,ende,fin,à,jusqu'à,hasta,término",
    Column.MINUTES: (
        "minutes,minute,min,mins,min.,duration,length,how long,dauer,minuten,zeitbedarf,"
        "wie lange,durée,minutage,duración,minutos,tiempo"
    ),
    Column.TITLE: (
        "title,topic,activity,step,what,item,agenda,agenda item,subject,segment,block,"
        "thema,titel,was,programmpunkt,punkt,schritt,baustein,aktivität,titre,sujet,thème,activité,"
        "étape,quoi,séquence,título,tema,actividad,paso,qué,bloque"
    ),
    Column.METHOD: (
        "method,methods,format,type,kind,how,activity type,technique,methode,methoden,form,wie,typ,"
        "art,vorgehen,méthode,modalité pédagogique,comment,type d'activité,método,metodología,"
        "técnica,tipo,formato,cómo,dinámica"
    ),
    Column.GROUPING: (
        "grouping,groups,group,group size,setting,social form,with whom,who,configuration,"
        "sozialform,gruppe,gruppen,gruppierung,gruppengröße,wer,groupe,groupes,groupement,"
        "regroupement,modalité,qui,agrupación,agrupamiento,grupo,grupos,quién"
    ),
    Column.PROMPT: (
        "content,contents,description,prompt,question,questions,instruction,instructions,task,"
        "details,text,inhalt,inhalte,beschreibung,aufgabe,frage,fragen,arbeitsauftrag,contenu,"
        "consigne,consignes,contenido,descripción,consigna,pregunta,preguntas,tarea,instrucciones"
    ),
    Column.OPTIONS: "options,answers,choices,antworten,optionen,réponses,choix,respuestas,opciones",
    Column.NOTES: (
        "notes,note,remark,remarks,comment,comments,facilitator notes,trainer notes,notizen,"
        "bemerkung,bemerkungen,hinweis,hinweise,anmerkung,anmerkungen,remarque,remarques,"
        "commentaire,commentaires,notas,observaciones,comentarios"
    ),
})  # fmt: skip

# The language's own words first: a plan may well use them.
METHODS = {kind.value: kind for kind in Kind} | _table({
    Kind.AGREEMENT: (
        "agreement,agreements,ground rule,ground rules,house rules,rules,confidentiality,"
        "code of conduct,spielregeln,regeln,vereinbarung,gruppenregeln,vertraulichkeit,règles,"
        "charte,cadre de travail,confidentialité,acuerdo,acuerdos,normas,reglas,confidencialidad"
    ),
    Kind.ICEBREAKER: (
        "icebreaker,ice breaker,ice-breaker,warm-up,warm up,warmup,energizer,energiser,check-in,"
        "check in,opener,round of introductions,getting to know,eisbrecher,aufwärmen,"
        "aufwärmübung,kennenlernen,kennenlernrunde,vorstellungsrunde,auflockerung,brise-glace,"
        "brise glace,échauffement,tour de table,faire connaissance,rompehielos,calentamiento,"
        "ronda de presentación,dinámica de presentación"
    ),
    Kind.POLL: (
        "poll,vote,voting,mentimeter,slido,show of hands,dot voting,umfrage,abstimmung,"
        "meinungsbild,punktabfrage,sondage,vote à main levée,encuesta,votación,sondeo"
    ),
    Kind.CHAT: (
        "chat,waterfall,chat storm,brainstorm,brainstorming,sticky notes,post-its,post-it,"
        "whiteboard,kartenabfrage,zurufabfrage,zuruf,ideensammlung,remue-méninges,"
        "nuage de mots,lluvia de ideas,word cloud,wortwolke,nube de palabras"
    ),
    Kind.CHECK: (
        "check,quiz,knowledge check,test,multiple choice,check question,wissenstest,lernkontrolle,"
        "wissensfrage,interrogation,contrôle,prueba,examen,control"
    ),
    Kind.PULSE: (
        "pulse,survey,questionnaire,evaluation,feedback form,happy sheet,fragebogen,befragung,"
        "stimmungsabfrage,évaluation,cuestionario,evaluación"
    ),
    Kind.REFLECTION: (
        "reflection,reflect,journaling,journalling,individual work,solo work,individual writing,"
        "quiet writing,self-assessment,self assessment,silent work,reflexion,einzelarbeit,"
        "stillarbeit,selbstreflexion,selbsteinschätzung,nachdenken,réflexion,travail individuel,"
        "écriture,auto-évaluation,reflexión,trabajo individual,escritura,autoevaluación"
    ),
    Kind.PRACTICE: (
        "practice,practise,role play,roleplay,role-play,role playing,exercise,triad,triads,drill,"
        "simulation,skills practice,rehearsal,übung,rollenspiel,triade,training,exercice,"
        "jeu de rôle,mise en situation,mise en pratique,pratique,práctica,ejercicio,"
        "juego de roles,role playing,simulación"
    ),
    Kind.PARTNERS: (
        "partner,partners,learning partner,learning partners,partner talk,buddy,buddies,"
        "peer coaching,partnergespräch,lernpartner,lernpartnerschaft,tandem,"
        "partenaire d'apprentissage,compañero,compañero de aprendizaje"
    ),
    Kind.DISCUSSION: (
        "discussion,discuss,breakout,break-out,breakout rooms,small group,small groups,group work,"
        "groupwork,pair work,pair talk,pair share,dyad,dyads,"
        "case study,case work,world café,world cafe,dialogue,conversation,exchange,"
        "partnerarbeit,zweiergespräch,paararbeit,binôme,binômes,travail en binôme,"
        "trabajo en parejas,en parejas,"
        "gruppenarbeit,kleingruppe,diskussion,austausch,murmelgruppe,fallarbeit,gespräch,"
        "travail de groupe,travail en groupe,sous-groupe,sous-groupes,petits groupes,échange,"
        "atelier,étude de cas,débat,debate,discusión,grupos pequeños,trabajo en grupo,"
        "trabajo en grupos,estudio de caso,conversatorio"
    ),
    Kind.DEBRIEF: (
        "debrief,debriefing,share back,report back,report out,harvest,sharing,plenary discussion,"
        "whole group discussion,takeaways,q&a,questions and answers,auswertung,plenumsdiskussion,"
        "diskussion im plenum,blitzlicht,nachbesprechung,präsentation der ergebnisse,"
        "ergebnissicherung,fragerunde,débriefing,mise en commun,restitution,retour en plénière,"
        "questions-réponses,puesta en común,plenaria,preguntas y respuestas"
    ),
    Kind.ACTION: (
        "action step,action steps,action plan,action planning,commitment,commitments,next step,"
        "next steps,transfer,nächste schritte,nächster schritt,transfer in den alltag,umsetzung,"
        "vorsatz,vorsätze,aktionsplan,maßnahmen,plan d'action,engagement,engagements,"
        "prochaines étapes,plan de acción,compromiso,compromisos,próximos pasos"
    ),
    Kind.BREAK: (
        "break,coffee break,coffee,lunch,lunch break,comfort break,bio break,pause,kaffeepause,"
        "mittagspause,mittagessen,pause café,déjeuner,pausa,descanso,almuerzo,comida,café"
    ),
    Kind.TALK: (
        "talk,presentation,input,lecture,slides,demo,demonstration,introduction,intro,welcome,"
        "opening,keynote,video,film,instructions,briefing,closing,wrap-up,wrap up,summary,"
        "farewell,theory,storytelling,vortrag,kurzvortrag,impuls,präsentation,begrüßung,"
        "einführung,einstieg,vorführung,abschluss,verabschiedung,lehrgespräch,theorie,"
        "zusammenfassung,exposé,présentation,apport,apport théorique,accueil,ouverture,clôture,"
        "démonstration,vidéo,conclusion,théorie,exposición,presentación,bienvenida,introducción,"
        "vídeo,apertura,cierre,clausura,demostración,charla,teoría,ponencia"
    ),
})  # fmt: skip

GROUPINGS = _table({
    (Grouping.PLENARY, None): (
        "plenary,plenum,im plenum,whole group,everyone,everybody,all,all together,whole class,alle,"
        "gesamte gruppe,plénière,en plénière,tous,tout le monde,grand groupe,plenario,"
        "en plenario,todos,grupo completo"
    ),
    (Grouping.ALONE, None): (
        "alone,individual,individually,solo,on your own,einzeln,allein,alleine,individuel,"
        "individuellement,seul,individualmente,solos"
    ),
    (Grouping.ROOMS, 2): (
        "pair,pairs,in pairs,pair work,pair talk,pair share,partnerarbeit,zweiergespräch,"
        "paararbeit,travail en binôme,trabajo en parejas,"
        "dyad,dyads,twos,in twos,by two,partners,zu zweit,zweiergruppe,"
        "zweiergruppen,paare,paarweise,tandem,tandems,à deux,par deux,binôme,binômes,en binômes,"
        "parejas,en parejas,por parejas,de dos en dos"
    ),
    (Grouping.ROOMS, 3): (
        "triad,triads,trio,trios,threes,in threes,zu dritt,dreiergruppe,dreiergruppen,triade,"
        "triaden,à trois,par trois,trinômes,tríos,en tríos,de tres en tres"
    ),
    (Grouping.ROOMS, 4): (
        "fours,in fours,quartets,zu viert,vierergruppe,vierergruppen,par quatre,cuartetos,"
        "de cuatro en cuatro"
    ),
    (Grouping.ROOMS, None): (
        "small group,small groups,groups,group,breakout,breakouts,breakout rooms,rooms,tables,"
        "kleingruppe,kleingruppen,gruppe,gruppen,räume,petits groupes,sous-groupe,sous-groupes,"
        "groupes,groupe,grupos pequeños,grupos,grupo,subgrupos,salas"
    ),
})  # fmt: skip

# Words of a last row that only tells when it is over.
ENDS = frozenset(map(plain, ("end", "finish", "close", "ende", "schluss", "fin", "final")))

_OF = re.compile(
    r"\b(?:groups?|rooms?|teams?|tables?|breakouts?|gruppen?|kleingruppen?|raume?|groupes?"
    r"|sous-groupes?|grupos?|subgrupos?|salas?) (?:of|zu|mit|de|a|von|aus) (\d{1,2})"
    r"(?: ?(?:-|–|to|bis|a|oder|or|ou|o) ?(\d{1,2}))?\b"
    r"|\b(\d{1,2})er[- ]?(?:gruppen?|teams?)\b"
    r"|\b(\d{1,2}) (?:people|persons|per (?:room|group)|pro gruppe|personen|personnes|personas)\b"
)


class Found(msgspec.Struct, frozen=True):
    """A word that was understood, and whether the text around it says more than that word."""

    word: str
    says_more: bool


def _pattern(words: dict[str, object]) -> re.Pattern[str]:
    # Longest first; up to three more letters are an ending: polls, Übungen, discussions.
    ordered = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{ordered})(?=\w{{0,3}}(?!\w))")


_METHOD = _pattern(dict(METHODS))
_GROUPING = _pattern(dict(GROUPINGS))


def method_in(text: str) -> tuple[Kind, Found] | None:
    """The kind that the longest known word of the text stands for."""
    said = plain(text)
    found = max(_METHOD.finditer(said), key=lambda m: len(m[0]), default=None)
    if found is None:
        return None
    rest = said[: found.start()] + re.sub(r"^\w{0,3}", "", said[found.end() :])
    return METHODS[found[0]], Found(found[0], _says_more(rest))


def grouping_in(text: str) -> tuple[Grouping, int | None, Found] | None:
    """Plenary, alone or rooms, with the size of the rooms where the text tells it."""
    said = plain(text)
    if of := _OF.search(said):
        size = int(next(g for g in (of[2], of[1], of[3], of[4]) if g))
        rest = said[: of.start()] + said[of.end() :]
        # "groups of 3-4": the larger one, and the smaller one is not lost.
        return Grouping.ROOMS, size, Found(of[0], _says_more(rest) or bool(of[2]))
    found = max(_GROUPING.finditer(said), key=lambda m: len(m[0]), default=None)
    if found is None:
        return None
    how, size_said = GROUPINGS[found[0]]
    rest = said[: found.start()] + re.sub(r"^\w{0,3}", "", said[found.end() :])
    return how, size_said, Found(found[0], _says_more(rest))


def column_of(header: str) -> Column | None:
    """What a column of this name holds; `Dauer (min)` and `Time:` are understood."""
    name = plain(header).strip("*_ :")
    name = re.sub(r"[(\[].*?[)\]]", "", name).strip(" :.-") or name
    if name in COLUMNS:
        return COLUMNS[name]
    parts = [p for p in re.split(r"\s*[/,&+]\s*|\s+(?:und|and|et|y)\s+", name) if p in COLUMNS]
    return COLUMNS[parts[0]] if parts else None


def _says_more(rest: str) -> bool:
    """Whether what is left has a word of its own, and not only `in` or `the`."""
    return re.search(r"[^\W\d_]{4,}|\d", rest) is not None
