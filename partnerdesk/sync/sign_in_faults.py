"""The faults of signing in and of the way to the service. None holds a token, a code or a password."""

from __future__ import annotations

from partnerdesk.errors import EXIT_SIGN_IN, Fault, ProxyFault, SignInNeededFault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class NoSignInFault(SignInNeededFault):
    """The account has no sign-in of its own, and no token was given."""

    code = "no_sign_in"
    text = QT_TRANSLATE_NOOP("Faults", "No sign-in is kept for this account, and no access token was given.")
    step = QT_TRANSLATE_NOOP(
        "Faults", "Sign in in the window or with “partnerdesk account sign-in”, or use --token-env NAME."
    )


class SignInFault(Fault):
    """Base of what goes wrong while the user signs in."""

    code = "sign_in"
    exit_code = EXIT_SIGN_IN
    text = QT_TRANSLATE_NOOP("Faults", "Signing in did not work ({detail}). Nothing was kept.")
    step = QT_TRANSLATE_NOOP("Faults", "Start the sign-in again.")


class PortTakenFault(SignInFault):
    """The loopback port of the redirect address is in use."""

    code = "port_taken"
    text = QT_TRANSLATE_NOOP("Faults", "Port {port} of this computer is taken by another program.")
    step = QT_TRANSLATE_NOOP(
        "Faults", "Close that program, or choose another port here and in your Integration's redirect address."
    )


class SignInDeclinedFault(SignInFault):
    """The user said no on the service's page."""

    code = "sign_in_declined"
    text = QT_TRANSLATE_NOOP("Faults", "The sign-in was declined in the browser. Nothing was kept.")
    step = QT_TRANSLATE_NOOP("Faults", "Start the sign-in again and choose “Accept”.")


class SignInRefusedFault(SignInFault):
    """The service refused to begin the sign-in."""

    code = "sign_in_refused"
    text = QT_TRANSLATE_NOOP("Faults", "The service refused the sign-in ({detail}).")
    step = QT_TRANSLATE_NOOP("Faults", "Compare client id and redirect address with those of your Integration.")


class ScopesFault(SignInFault):
    """The Integration was registered without a scope that was asked for."""

    code = "scopes"
    text = QT_TRANSLATE_NOOP("Faults", "Your Integration does not have all the scopes that partnerdesk asks for.")
    step = QT_TRANSLATE_NOOP("Faults", "Add the scopes that the page lists to your Integration, then sign in again.")


class SignInStateFault(SignInFault):
    """An answer without the state of this sign-in: another program's, or an old one."""

    code = "sign_in_state"
    text = QT_TRANSLATE_NOOP("Faults", "An answer came that does not belong to this sign-in. It was not accepted.")
    step = QT_TRANSLATE_NOOP("Faults", "Close old sign-in pages in the browser, then start the sign-in again.")


class ForeignHostFault(SignInFault):
    """An answer that was addressed to another host name than this computer's."""

    code = "foreign_host"
    text = QT_TRANSLATE_NOOP("Faults", "A web page of another host tried to answer this sign-in. It was not accepted.")
    step = QT_TRANSLATE_NOOP("Faults", "Close other pages in the browser, then start the sign-in again.")


class SignInTimeoutFault(SignInFault):
    """Nobody answered in time."""

    code = "sign_in_timeout"
    text = QT_TRANSLATE_NOOP("Faults", "No answer came from the browser within {minutes} minutes.")
    step = QT_TRANSLATE_NOOP(
        "Faults",
        "Start the sign-in again. If the browser names the client or the redirect address, compare them with your "
        "Integration.",
    )


class SignInCancelledFault(SignInFault):
    """The user stopped waiting."""

    code = "sign_in_cancelled"
    text = QT_TRANSLATE_NOOP("Faults", "The sign-in was stopped. Nothing was kept.")


class NoBrowserFault(SignInFault):
    """The system opened no browser."""

    code = "no_browser"
    text = QT_TRANSLATE_NOOP("Faults", "No browser could be opened on this computer.")
    step = QT_TRANSLATE_NOOP("Faults", "Set a standard browser in the system's settings, then start the sign-in again.")


class ClientRefusedFault(SignInFault):
    """The service does not know the client id together with its secret."""

    code = "client_refused"
    text = QT_TRANSLATE_NOOP("Faults", "The service does not accept this client id with this client secret.")
    step = QT_TRANSLATE_NOOP("Faults", "Copy both anew from your Integration at developer.webex.com.")


class CodeRefusedFault(SignInFault):
    """The service does not give tokens for the code that the browser brought."""

    code = "code_refused"
    text = QT_TRANSLATE_NOOP("Faults", "The service did not accept the answer of the browser ({detail}).")


class ProxyLoginFault(ProxyFault):
    """The proxy wants a user name and a password (HTTP 407), or others than it was given."""

    code = "proxy_login"
    text = QT_TRANSLATE_NOOP("Faults", "The proxy of this network wants a user name and a password.")
    step = QT_TRANSLATE_NOOP(
        "Faults", "Enter them in the settings under “Network”, or with “partnerdesk account proxy”."
    )
