<?php
// Posts in German, one an hour back in time, the same at each run: with entities, quotation marks,
// names of several places and none, and categories.
require getenv('TEST_FOLDER') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/taxonomy.php';
$count = (int) $argv[1];
$places = ['Beckum', 'Höxter', 'Kreis Recklinghausen', 'Celle', 'Saarland', 'Mönchengladbach', 'Neustadt',
    'Mühlhausen/Thüringen', 'Landkreis Gießen', 'Görlitz', 'Bund', 'Verwaltung & Recht'];
$themes = ['Bauantrag geht jetzt „ganz ohne Papier“', 'Fördermittel für Glasfaser bewilligt',
    'Neuer Kita-Platz per App – so geht’s', 'Stadtrat beschließt Digitalstrategie',
    'Online-Dienst für Wohngeld gestartet', 'Übergabe der 1.000. E-Akte'];
$topics = ['OZG', 'Förderung', 'Smart City', 'Personal & Organisation'];
$ids = array_map(fn($name) => wp_create_category($name), $topics);
for ($i = 0; $i < $count; $i++) {
    $place = $places[$i % count($places)];
    $theme = $themes[intdiv($i, count($places)) % count($themes)];
    $time = strtotime('2026-11-01 12:00:00 UTC') - $i * 3600;
    wp_insert_post([
        'post_title' => "$place: $theme (Nr. $i)",
        'post_content' => "<p>Die Bürgerinnen und Bürger können ihren Antrag künftig online stellen, teilte die Verwaltung mit. Beitrag $i.</p>",
        'post_status' => 'publish',
        'post_date' => gmdate('Y-m-d H:i:s', $time),
        'post_date_gmt' => gmdate('Y-m-d H:i:s', $time),
        'post_category' => [$ids[$i % count($ids)]],
    ]);
}
echo $count;
