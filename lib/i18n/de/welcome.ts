/** Texts of the welcome page: one idea a step. */
export const welcomeDe = {
  'welcome-step': 'Schritt {step} von {steps}',
  'welcome-next': 'Weiter',
  'welcome-back': 'Zurück',
  'welcome-skip': 'Alles überspringen',
  'welcome-close': 'Fertig, diesen Tab schließen',
  'welcome-hello-title': 'Willkommen bei Zegel',
  'welcome-hello':
    'Zegel sichert, was Sie online sehen, mit Adresse und Zeit, damit die Polizei etwas damit anfangen kann. Alles bleibt auf diesem Gerät. Es gibt kein Konto, und wir sehen nichts von dem, was Sie sichern.',
  'welcome-hello-time': 'Das dauert weniger als eine Minute. Sie dürfen alles überspringen.',
  'welcome-help': 'Lieber erst mit jemandem reden? Hilfe in Ihrem Land ansehen.',
  'welcome-help-hide': 'Hilfe ausblenden',
  'welcome-safe-title': 'Ist dieser Computer sicher für Sie?',
  'welcome-safe-shared':
    'Benutzt noch jemand diesen Computer oder kennt Ihr Passwort? Diese Person kann sehen, dass Zegel hier ist. Nehmen Sie dann lieber ein Gerät, an das nur Sie kommen.',
  'welcome-safe-sync':
    'Ist die Synchronisierung Ihres Browsers an? Dann kann Zegel auch auf Ihren anderen Geräten erscheinen. Was Sie sichern, geht nicht mit.',
  'welcome-safe-private':
    'In einem privaten Fenster arbeitet Zegel nur, wenn Sie es im Browser erlauben. Auch dann steht danach noch in Zegel, was Sie sichern.',
  'welcome-safe-exit':
    'Müssen Sie schnell weg? Drücken Sie dreimal die Umschalttaste oder den Knopf „Schnell weg“. Zegel verschwindet sofort. Probieren Sie es ruhig. Der Verlauf Ihres Browsers bleibt.',
  'welcome-minor-title': 'Wer ist auf den Bildern?',
  'welcome-minor-yes':
    'Dieser Fall enthält nur Angaben, keine Bilder. Das ist sicherer für Sie: In den Niederlanden und in den meisten Ländern ist es strafbar, sexuelle Bilder von Personen unter 18 aufzubewahren, auch als Beweis und auch von sich selbst.',
  'welcome-minor-no': 'Ihre Antwort ist gespeichert. Zegel sichert auch Bilder.',
  'welcome-minor-later': 'Sie können Ihre Antwort später beim Fall ändern.',
  'welcome-lock-title': 'Möchten Sie ein Passwort?',
  'welcome-time-title': 'Möchten Sie eine verlässliche Zeit?',
  'welcome-try-title': 'So sichern Sie etwas',
  'welcome-try-1': 'Gehen Sie zu der Seite, die Sie sichern wollen.',
  'welcome-try-2':
    'Klicken Sie in der Symbolleiste auf das Symbol von Zegel. Nicht zu sehen? Schauen Sie hinter das Puzzleteil.',
  'welcome-try-3': 'Wählen Sie den großen Knopf oben. Mehr ist nicht nötig.',
  'welcome-try-practice':
    'Üben Sie ruhig erst auf einer gewöhnlichen Seite, etwa dem Wetterbericht. Sie können den Eintrag danach löschen.',
  'welcome-where':
    'Was Sie sichern, liegt nur hier, verschlüsselt. Entfernen Sie Zegel oder diesen Browser, ist es weg. Erstellen Sie deshalb rechtzeitig ein Paket.',
  'welcome-locked':
    'Zegel ist gesperrt. Passwort und Einstellungen wählen Sie nach dem Entsperren.',
  'welcome-again': 'Einführung noch einmal ansehen',
};
