"""Labels of a page's own controls, folded to small letters."""

from __future__ import annotations

_LABELS = """
a a a|aa|abbrechen|abonnieren|accept|accept all|accueil|all|alle anzeigen|anhören|
anmelden|apply|archive|article|artikel anhören|artikel drucken|artikel merken|
artikel teilen|ask a question|audio|back|back to home|back to homepage|back to top|
bild|bildergalerie|bookmark|cancel|cerca|change|chiudi|clear|click here|close|
close menu|close search|collapse|commenter|compartir|condividi|contact|contact us|
continue|continue reading|continue reading the main story|copy|dark mode|
decrease font size|dismiss|done|download|drucken|edit|einloggen|en|english|enlarge|
enlarge image|exit full screen|expand|explore|explore more|fb|fermer|filter|
find out more|follow|font resizer|font size|fotostrecke|full screen|fullscreen|
gallery|give feedback|go|go to home page|go to homepage|got it|guardar|hauptmenü|
help|hide|hide caption|home|homepage|image|image gallery|imprimir|in neuem fenster|
increase font size|iniciar sesión|inicio|itemprop|jetzt abonnieren|jetzt anmelden|
jetzt lesen|jetzt registrieren|jump to|jump to navigation|kommentare anzeigen|konto|
language|larger|last|learn more|leer más|lees meer|les mer|lesezeichen|less|
light mode|lire la suite|lire plus tard|list|listen|listen now|listen to article|
listen to story|listen to this article|listen to this story|live|load more|loading|
loading next article|log in|log out|login|logout|lue lisää|läs mer|læs mere|
main content|main menu|main navigation|manage preferences|maximize|media|meer lezen|
mehr|mehr anzeigen|mehr erfahren|mehr laden|mehr lesen|menu|menu principal|menü|
merken|merkliste|minimize|more|more info|more information|mute|my account|
my profile|nach oben|navigation|new|next|next article|next image|next post|
next slide|no|now playing|now reading|nächster artikel|ok|okay|open|open gallery|
open in app|open in new window|open in the app|open menu|open search|
open this photo in gallery|options|or|page|pause|photo|photo gallery|photos|play|
play audio|play video|please wait|posted in|prev|previous|previous article|
previous image|previous post|previous slide|primary menu|primary navigation|print|
print article|print page|print this page|profile|purchase a print|rate|read|
read aloud|read full article|read full story|read in app|read next|
read the full article|read the full story|readmore|recommend|refresh|register|
registrieren|remove|reply|report|report a typo|report an error|report this|reset|
resize text|retry|s'abonner|save|save article|save for later|save story|schliessen|
schließen|scroll|scroll down|scroll to top|se connecter|search|search for|see all|
see full list|see gallery|see more|seite drucken|select|send|settings|share|show|
show all|show caption|show comments|show less|show more|show more comments|sign in|
sign out|sign up|site index|site map|sitemap|skip|skip ad|skip advertisement|
skip links|skip navigation|skip to content|skip to main content|skip to navigation|
slide|slideshow|small|smaller|sort|sort by|speichern|start|start slideshow|
startseite|submit|submit a tip|subscribe|subscribe now|suche|suchen|suscribirse|
switch to dark mode|table of contents|teilen|text|text size|the latest|
toggle caption|toggle menu|toggle navigation|toggle search|toggle sidebar|top|
trending|try again|try now|unmute|up|video|videos|view|view all|view all posts|
view comments|view full image|view gallery|view image|view larger image|view more|
view profile|view saved|volver arriba|vorheriger artikel|vorlesen|watch|watch live|
watch now|watch video|weiter|weiterlesen|window|wishlist|with|write to us|yes|zoom|
zoom in|zoom out|zum artikel|zum inhalt|zum inhalt springen|zur navigation|
zur startseite|zurück|öffnen|aller au contenu|ir al contenido|vai al contenuto|
ga naar de inhoud|ga naar inhoud|ir para o conteúdo|przejdź do treści|
gå till innehåll|hopp til innhold|перейти к содержанию|перейти до змісту|
комментарии|поделиться
"""

CONTROLS = frozenset(label.strip() for label in _LABELS.split("|"))
