"""partnerdesk: the desk of a Webex partner administrator, on a local encrypted replica.

Holds the version alone, so that importing the package costs nothing.
"""

__version__ = "0.1.0"
