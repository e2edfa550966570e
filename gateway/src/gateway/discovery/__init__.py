"""What browsers and search engines look for at the root: sitemap, robots.txt, OpenSearch."""
