<?php
// WordPress fetches nothing from this machine. The page that is to be embedded is served from it here.
add_filter('http_request_host_is_external', fn($is, $host) => $is || $host === 'localhost', 10, 2);
add_filter(
    'http_allowed_safe_ports',
    fn($ports, $host) => $host === 'localhost' ? [...$ports, (int) getenv('TEST_SITE_PORT')] : $ports,
    10,
    2,
);
