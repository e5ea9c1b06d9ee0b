/** Texts of the welcome page: one idea a step. */
export const welcomeNl = {
  'welcome-step': 'Stap {step} van {steps}',
  'welcome-next': 'Verder',
  'welcome-back': 'Terug',
  'welcome-skip': 'Sla alles over',
  'welcome-close': 'Klaar, sluit dit tabblad',
  'welcome-hello-title': 'Welkom bij Zegel',
  'welcome-hello':
    'Zegel bewaart wat je online ziet, met adres en tijd, zodat de politie er iets mee kan. ' +
    'Alles blijft op dit apparaat. Er is geen account, en wij zien niets van wat je bewaart.',
  'welcome-hello-time': 'Dit duurt minder dan een minuut. Je mag alles overslaan.',
  'welcome-help': 'Liever eerst met iemand praten? Bekijk de hulp in jouw land.',
  'welcome-help-hide': 'Verberg de hulp',
  'welcome-safe-title': 'Is deze computer veilig voor jou?',
  'welcome-safe-shared':
    'Gebruikt iemand anders deze computer, of kent iemand je wachtwoord? Die persoon kan zien dat ' +
    'Zegel er staat. Doe dit dan liever op een apparaat waar alleen jij bij kunt.',
  'welcome-safe-sync':
    'Staat synchronisatie van je browser aan? Dan kan Zegel ook op je andere apparaten verschijnen. ' +
    'Wat je bewaart, gaat niet mee.',
  'welcome-safe-private':
    'In een privévenster werkt Zegel alleen als je dat in de browser toestaat. Ook dan staat wat je ' +
    'bewaart daarna nog in Zegel.',
  'welcome-safe-exit':
    'Moet je snel weg? Druk drie keer op Shift, of op Snel weg. Zegel verdwijnt meteen. Probeer het ' +
    'gerust. De geschiedenis van je browser blijft bestaan.',
  'welcome-minor-title': 'Over wie gaat het beeld?',
  'welcome-minor-yes':
    'Dit dossier bevat alleen gegevens, geen beeld. Dat is veiliger voor jou: in Nederland, en in de ' +
    'meeste landen, is het strafbaar om seksueel beeld van iemand onder de 18 te bewaren, ook als ' +
    'bewijs en ook van jezelf.',
  'welcome-minor-no': 'Je antwoord is bewaard. Zegel bewaart ook beeld.',
  'welcome-minor-later': 'Je kunt je antwoord later veranderen bij het dossier.',
  'welcome-lock-title': 'Wil je een wachtwoord?',
  'welcome-time-title': 'Wil je een betrouwbare tijd?',
  'welcome-try-title': 'Zo bewaar je iets',
  'welcome-try-1': 'Ga naar de pagina die je wilt bewaren.',
  'welcome-try-2':
    'Klik op het pictogram van Zegel in de werkbalk. Zie je het niet? Kijk dan achter het puzzelstukje.',
  'welcome-try-3': 'Kies “Bewaar dit scherm”. Meer hoeft niet.',
  'welcome-try-practice':
    'Oefen gerust eerst op een gewone pagina, zoals het weerbericht. Je kunt dat item daarna ' +
    'verwijderen.',
  'welcome-where':
    'Wat je bewaart, staat alleen hier, versleuteld. Verwijder je Zegel of deze browser, dan is het ' +
    'weg. Maak daarom op tijd een bundel.',
  'welcome-locked':
    'Zegel is vergrendeld. Een wachtwoord of andere instellingen kies je na het ontgrendelen.',
  'welcome-again': 'Bekijk de uitleg opnieuw',
} as const;
