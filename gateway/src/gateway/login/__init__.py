"""The way in and out: authorization code flow with PKCE, the gateway as the page's back end."""
