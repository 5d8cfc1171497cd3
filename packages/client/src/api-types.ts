// Made from the OpenAPI document by `npm run client-types`; not to be edited.

export type paths = {
    "/v1/customers/{customerId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the customer's addresses
         * @description Lists the customer's addresses.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["listAddresses"];
        put?: never;
        /**
         * Adds an address of a type that the customer has none of yet
         * @description Adds an address of a type that the customer has none of yet.
         *
         *     Roles: agent, admin.
         */
        post: operations["addAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/addresses/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads an address
         * @description Reads an address.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getAddress"];
        put?: never;
        post?: never;
        /**
         * Takes an address away
         * @description Takes an address away.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        /**
         * Edits an address by a merge patch, which sends it back to the verifier
         * @description Edits an address by a merge patch, which sends it back to the verifier.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        patch: operations["editAddress"];
        trace?: never;
    };
    "/v1/customers/{customerId}/addresses/{type}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts or rejects an address
         * @description Accepts or rejects an address.
         *
         *     Roles: verifier, admin. Names the version with `If-Match`.
         */
        post: operations["verifyAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describes the API in OpenAPI 3.1
         * @description Describes the API in OpenAPI 3.1.
         *
         *     Needs no token.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the API as a page on which it can be tried, where the stage has one
         * @description Shows the API as a page on which it can be tried, where the stage has one.
         *
         *     Needs no token.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A part of that page
         * @description A part of that page.
         *
         *     Needs no token.
         */
        get: operations["getDocsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists every change of a customer's case, newest first
         * @description Lists every change of a customer's case, newest first.
         *
         *     Roles: verifier, admin.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspends a customer until an admin reinstates them
         * @description Suspends a customer until an admin reinstates them.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["suspendCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts an admin's suspension
         * @description Lifts an admin's suspension.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["reinstateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks an active customer as dormant
         * @description Marks an active customer as dormant.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["deactivateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a dormant customer back
         * @description Brings a dormant customer back.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["reactivateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a customer for good; no deposit account may be open
         * @description Closes a customer for good; no deposit account may be open.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["closeCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens every final rejection of the case again
         * @description Opens every final rejection of the case again.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["reopenCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists customers by one filter, newest first
         * @description Lists customers by one filter, newest first.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Registers a customer and opens the onboarding case
         * @description Registers a customer and opens the onboarding case.
         *
         *     Roles: agent, admin.
         */
        post: operations["registerCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a customer
         * @description Reads a customer.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edits a customer's data by a JSON merge patch
         * @description Edits a customer's data by a JSON merge patch.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        patch: operations["editCustomer"];
        trace?: never;
    };
    "/v1/customers/{customerId}/deposit-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the deposit account
         * @description Reads the deposit account.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getDepositAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/deposit-account/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the deposit account for good, which closing the customer needs
         * @description Closes the deposit account for good, which closing the customer needs.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["closeDepositAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erases a closed customer's personal data for good
         * @description Erases a closed customer's personal data for good.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["eraseCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a customer from being erased
         * @description Keeps a customer from being erased.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["placeLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/legal-hold/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lifts a legal hold
         * @description Lifts a legal hold.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["releaseLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/family-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the customer's family relations
         * @description Lists the customer's family relations.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["listFamilyRelations"];
        put?: never;
        /**
         * Adds a relative: another customer, or the identity of somebody who is none
         * @description Adds a relative: another customer, or the identity of somebody who is none.
         *
         *     Roles: agent, admin.
         */
        post: operations["addFamilyRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/family-relations/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a family relation
         * @description Reads a family relation.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getFamilyRelation"];
        put?: never;
        post?: never;
        /**
         * Takes a family relation away; the same relative may be added again
         * @description Takes a family relation away; the same relative may be added again.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        delete: operations["deleteFamilyRelation"];
        options?: never;
        head?: never;
        /**
         * Edits a family relation by a merge patch; who a customer is, is edited with that customer
         * @description Edits a family relation by a merge patch; who a customer is, is edited with that customer.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        patch: operations["editFamilyRelation"];
        trace?: never;
    };
    "/v1/customers/{customerId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the customer's photos, newest first
         * @description Lists the customer's photos, newest first.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["listPhotos"];
        put?: never;
        /**
         * Asks for the upload of a photo: the answer says where to send the bytes
         * @description Asks for the upload of a photo: the answer says where to send the bytes.
         *
         *     Roles: agent, admin.
         */
        post: operations["requestPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the record of a photo
         * @description Reads the record of a photo.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getPhoto"];
        put?: never;
        post?: never;
        /**
         * Deletes a photo, the record and the file; the audit trail stays
         * @description Deletes a photo, the record and the file; the audit trail stays.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        delete: operations["removePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/photos/{fileId}/upload-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives another URL for a photo that has not come yet
         * @description Gives another URL for a photo that has not come yet.
         *
         *     Roles: agent, admin.
         */
        post: operations["renewUploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/photos/{fileId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a URL to read a photo, and notes in the audit trail that it did
         * @description Gives a URL to read a photo, and notes in the audit trail that it did.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["linkPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/photos/{fileId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a photo aside; it stays readable
         * @description Puts a photo aside; it stays readable.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        post: operations["archivePhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the customer's signatures, newest first
         * @description Lists the customer's signatures, newest first.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["listSignatures"];
        put?: never;
        /**
         * Asks for the upload of a signature: the answer says where to send the bytes
         * @description Asks for the upload of a signature: the answer says where to send the bytes.
         *
         *     Roles: agent, admin.
         */
        post: operations["requestSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/signatures/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the record of a signature
         * @description Reads the record of a signature.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getSignature"];
        put?: never;
        post?: never;
        /**
         * Deletes a signature, the record and the file; the audit trail stays
         * @description Deletes a signature, the record and the file; the audit trail stays.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        delete: operations["removeSignature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/signatures/{fileId}/upload-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives another URL for a signature that has not come yet
         * @description Gives another URL for a signature that has not come yet.
         *
         *     Roles: agent, admin.
         */
        post: operations["renewUploadSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/signatures/{fileId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a URL to read a signature, and notes in the audit trail that it did
         * @description Gives a URL to read a signature, and notes in the audit trail that it did.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["linkSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/signatures/{fileId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a signature aside; it stays readable
         * @description Puts a signature aside; it stays readable.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        post: operations["archiveSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the customer's documents, newest first
         * @description Lists the customer's documents, newest first.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Asks for the upload of a document: the answer says where to send the bytes
         * @description Asks for the upload of a document: the answer says where to send the bytes.
         *
         *     Roles: agent, admin.
         */
        post: operations["requestDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/documents/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the record of a document
         * @description Reads the record of a document.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /**
         * Deletes a document, the record and the file; the audit trail stays
         * @description Deletes a document, the record and the file; the audit trail stays.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        delete: operations["removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/documents/{fileId}/upload-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives another URL for a document that has not come yet
         * @description Gives another URL for a document that has not come yet.
         *
         *     Roles: agent, admin.
         */
        post: operations["renewUploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/documents/{fileId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a URL to read a document, and notes in the audit trail that it did
         * @description Gives a URL to read a document, and notes in the audit trail that it did.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["linkDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/documents/{fileId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a document aside; it stays readable
         * @description Puts a document aside; it stays readable.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        post: operations["archiveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells that the service answers
         * @description Tells that the service answers.
         *
         *     Needs no token.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/identity-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads how far the identity verification is
         * @description Reads how far the identity verification is.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getIdentityVerification"];
        put?: never;
        /**
         * Starts the identity check, or starts it again; one that is under way goes on. Gives a link for the customer
         * @description Starts the identity check, or starts it again; one that is under way goes on. Gives a link for the customer.
         *
         *     Roles: agent, admin.
         */
        post: operations["startIdentityVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/identity-verification/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives another web link for the check that is under way
         * @description Gives another web link for the check that is under way.
         *
         *     Roles: agent, admin.
         */
        post: operations["giveIdentityCheckLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/identity-verification/access-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a token for the provider's mobile SDK
         * @description Gives a token for the provider's mobile SDK.
         *
         *     Roles: agent, admin.
         */
        post: operations["giveIdentityCheckToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/identity-verification/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves or rejects the identity by a verifier's own decision
         * @description Approves or rejects the identity by a verifier's own decision.
         *
         *     Roles: verifier, admin. Names the version with `If-Match`.
         */
        post: operations["decideIdentityVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/introducer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the introducer
         * @description Reads the introducer.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getIntroducer"];
        put?: never;
        /**
         * Assigns the introducer, an active and verified customer; the deposit account may follow later
         * @description Assigns the introducer, an active and verified customer; the deposit account may follow later.
         *
         *     Roles: agent, admin.
         */
        post: operations["assignIntroducer"];
        /**
         * Takes the introducer away; they stay in history
         * @description Takes the introducer away; they stay in history.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        delete: operations["removeIntroducer"];
        options?: never;
        head?: never;
        /**
         * Edits the introducer, which is then to be verified again, or replaces a pending or rejected one: the account does not pass to the next
         * @description Edits the introducer, which is then to be verified again, or replaces a pending or rejected one: the account does not pass to the next.
         *
         *     Roles: agent, admin. Names the version with `If-Match`.
         */
        patch: operations["editIntroducer"];
        trace?: never;
    };
    "/v1/customers/{customerId}/introducer/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies the introducer, whose account must be theirs and open, or rejects them
         * @description Verifies the introducer, whose account must be theirs and open, or rejects them.
         *
         *     Roles: verifier, admin. Names the version with `If-Match`.
         */
        post: operations["decideIntroducer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explains the KYC verdict: each check, what is missing, what the next level needs
         * @description Explains the KYC verdict: each check, what is missing, what the next level needs.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getKyc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/kyc/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluates the customer at once, where events would do it in a moment, and explains the verdict
         * @description Evaluates the customer at once, where events would do it in a moment, and explains the verdict.
         *
         *     Roles: admin.
         */
        post: operations["evaluateNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a customer's whole case in one go
         * @description Reads a customer's whole case in one go.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/sumsub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a delivery of Sumsub
         * @description Takes a delivery of Sumsub.
         *
         *     Needs no token.
         */
        post: operations["receiveSumsubDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows customers their own profile, where their KYC stands and what is missing
         * @description Shows customers their own profile, where their KYC stands and what is missing.
         *
         *     Roles: customer.
         */
        get: operations["getOwnProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows customers where their KYC stands and what is missing
         * @description Shows customers where their KYC stands and what is missing.
         *
         *     Roles: customer.
         */
        get: operations["getOwnKyc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/online-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the online user, and how its login at the identity provider stands
         * @description Reads the online user, and how its login at the identity provider stands.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["getOnlineUser"];
        put?: never;
        /**
         * Gives a customer who has all that the minimum KYC level asks for a login to the online services
         * @description Gives a customer who has all that the minimum KYC level asks for a login to the online services.
         *
         *     Roles: agent, admin.
         */
        post: operations["createOnlineUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/online-user/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disables the login and ends its sessions
         * @description Disables the login and ends its sessions.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["suspendOnlineUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/online-user/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enables the login again
         * @description Enables the login again.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["reinstateOnlineUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/online-user/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the online user for good
         * @description Closes the online user for good.
         *
         *     Roles: admin. Names the version with `If-Match`.
         */
        post: operations["closeOnlineUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/online-user/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets another password; sessions that began with the old one end
         * @description Sets another password; sessions that began with the old one end.
         *
         *     Roles: agent, admin.
         */
        put: operations["setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what waits for a verifier, oldest first
         * @description Lists what waits for a verifier, oldest first.
         *
         *     Roles: verifier, admin.
         */
        get: operations["listVerifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reason-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of reasons for a rejection
         * @description The catalogue of reasons for a rejection.
         *
         *     Roles: agent, verifier, admin, service.
         */
        get: operations["listReasonCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
        CustomerId: string;
        /** @description POST …/addresses */
        AddAddressRequest: {
            type: components["schemas"]["AddressType"];
            line1: string;
            line2?: string;
            division?: string;
            district?: string;
            upazila?: string;
            unionWard?: string;
            postalCode?: string;
            /** @default Bangladesh */
            country?: string;
        };
        /**
         * @description A customer has at most one address of each type.
         * @enum {string}
         */
        AddressType: "CURRENT" | "PERMANENT" | "MAILING" | "WORK" | "REGISTERED" | "OTHER";
        /** @description PATCH …/addresses/{type}: a merge patch; a country that is taken away becomes the one of a new address. */
        EditAddressRequest: {
            line1?: string;
            line2?: string | null;
            division?: string | null;
            district?: string | null;
            upazila?: string | null;
            unionWard?: string | null;
            postalCode?: string | null;
            country?: string | null;
        };
        /** @description A verifier's judgement; a rejection also says why and whether new evidence may mend it (RETRY unless said otherwise). */
        DecisionRequest: {
            /** @enum {string} */
            decision: "VERIFIED" | "REJECTED";
            remarks?: string;
            reasonCodes?: components["schemas"]["ReasonCode"][];
            rejectType?: components["schemas"]["RejectType"];
        };
        /** @enum {string} */
        ReasonCode: "DOCUMENT_UNREADABLE" | "DOCUMENT_EXPIRED" | "DOCUMENT_INCOMPLETE" | "DOCUMENT_NOT_ACCEPTED" | "DATA_MISMATCH" | "PERSON_MISMATCH" | "ADDRESS_NOT_CONFIRMED" | "INTRODUCER_NOT_CONFIRMED" | "EVIDENCE_MISSING" | "SUSPECTED_FORGERY" | "SANCTIONS_OR_WATCHLIST" | "POLICY" | "OTHER";
        /**
         * @description A rejection that may be mended by new evidence, or one that only an admin can reopen.
         * @enum {string}
         */
        RejectType: "RETRY" | "FINAL";
        /**
         * @description What the page of the documentation is made of: each file is next to the function's code.
         * @enum {string}
         */
        DocsFile: "swagger-ui.css" | "swagger-ui-bundle.js" | "start.js" | "oauth2-redirect.html" | "oauth2-redirect.js";
        /** @description POST /v1/customers/{customerId}/suspend and its like: why. */
        ChangeStatusRequest: {
            reason: string;
        };
        /** @description POST /v1/customers: what an agent captures. Rules between the fields are `registrationFaults` of the domain. */
        RegisterCustomerRequest: {
            type: components["schemas"]["CustomerType"];
            category?: components["schemas"]["CustomerCategory"];
            name: string;
            phone?: components["schemas"]["PhoneNumber"];
            email?: components["schemas"]["EmailAddress"];
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            religion?: components["schemas"]["Religion"];
            identificationType: components["schemas"]["IdentificationType"];
            identificationNumber: string;
            /** @default BD */
            identificationCountry?: components["schemas"]["CountryCode"];
            /** @description Asks for the upload of a photo of the customer. */
            photo?: components["schemas"]["UploadRequest"];
        };
        /**
         * @description A person, or an organization of whatever kind.
         * @enum {string}
         */
        CustomerType: "INDIVIDUAL" | "ORGANIZATION";
        /**
         * @description What kind of customer it is, for good: a person, or one of six kinds of organizations.
         * @enum {string}
         */
        CustomerCategory: "INDIVIDUAL" | "GOVERNMENT_ENTITY" | "PRIVATE_COMPANY" | "BANK" | "FINANCIAL_INSTITUTION" | "FOREIGN_AGENCY_OR_SUBSIDIARY" | "NON_DOMICILED_COMPANY";
        /** @description A phone number in any usual spelling (≤50 characters), normalised to E.164; national numbers are Bangladeshi. */
        PhoneNumber: string;
        /**
         * Format: email
         * @description An e-mail address of at most 100 characters; kept in lower case.
         */
        EmailAddress: string;
        /**
         * @description Of persons only.
         * @enum {string}
         */
        Gender: "MALE" | "FEMALE" | "OTHER";
        /**
         * @description Of persons only; their minimum KYC level asks for it.
         * @enum {string}
         */
        Religion: "CHRISTIANITY" | "ISLAM" | "HINDUISM" | "BUDDHISM" | "OTHER";
        /**
         * @description REGISTRATION_NO for organizations; one of the others for persons.
         * @enum {string}
         */
        IdentificationType: "NID" | "BRN" | "REGISTRATION_NO" | "PASSPORT" | "DRIVING_LICENSE";
        /**
         * @description Two letters of ISO 3166-1.
         * @enum {string}
         */
        CountryCode: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
        /** @description POST …/photos and …/signatures: what is to be uploaded. Size in bytes; which types and sizes are taken, the domain says. */
        UploadRequest: {
            fileName: string;
            contentType: string;
            size: number;
            sha256: string;
            altText?: string;
        };
        /**
         * @description PENDING until the evaluation activates; INACTIVE without activity for long; SUSPENDED by an admin or a failed KYC; CLOSED for good.
         * @enum {string}
         */
        CustomerStatus: "PENDING" | "ACTIVE" | "INACTIVE" | "SUSPENDED" | "CLOSED";
        /**
         * @description Whether every check that the category's policy asks for has passed, one was rejected, or some are still to come.
         * @enum {string}
         */
        KycStatus: "PENDING" | "VERIFIED" | "REJECTED";
        /** @description The number that people use: 12 digits, the last one a check digit. Random, so it tells nothing about volumes. */
        CustomerNumber: string;
        /** @description PATCH /v1/customers/{customerId}, a JSON merge patch: null removes what need not be there. */
        EditCustomerRequest: {
            name?: string;
            phone?: components["schemas"]["PhoneNumber"] | null;
            email?: components["schemas"]["EmailAddress"] | null;
            dateOfBirth?: string | null;
            gender?: components["schemas"]["Gender"] | null;
            religion?: components["schemas"]["Religion"] | null;
            identificationType?: components["schemas"]["IdentificationType"];
            identificationNumber?: string;
            identificationCountry?: components["schemas"]["CountryCode"] | null;
        };
        /** @description POST …/deposit-account/close: why, for whoever wants to say so. */
        CloseDepositAccountRequest: {
            reason?: string;
        };
        /** @description POST …/family-relations. Which fields go together is said by `relativeFaults` of the domain. */
        AddFamilyRelationRequest: {
            relationType: components["schemas"]["RelationType"];
            relativeId?: components["schemas"]["CustomerId"];
            name?: string;
            identificationType?: components["schemas"]["PersonalDocumentType"];
            identificationNumber?: string;
            identificationCountry?: components["schemas"]["CountryCode"];
            phone?: components["schemas"]["PhoneNumber"];
            email?: components["schemas"]["EmailAddress"];
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            religion?: components["schemas"]["Religion"];
        };
        /**
         * @description What the relative is to the customer.
         * @enum {string}
         */
        RelationType: "FATHER" | "MOTHER" | "SON" | "DAUGHTER" | "BROTHER" | "SISTER" | "HUSBAND" | "WIFE" | "GRANDFATHER" | "GRANDMOTHER" | "UNCLE" | "AUNT" | "NEPHEW" | "NIECE" | "FATHER_IN_LAW" | "MOTHER_IN_LAW" | "SON_IN_LAW" | "DAUGHTER_IN_LAW" | "BROTHER_IN_LAW" | "SISTER_IN_LAW" | "COUSIN";
        /**
         * @description The documents of a person.
         * @enum {string}
         */
        PersonalDocumentType: "NID" | "BRN" | "PASSPORT" | "DRIVING_LICENSE";
        /** @description `rel_` and a ULID; sorts by time of entry. */
        RelationId: string;
        /** @description PATCH …/family-relations/{relationId}: a merge patch; a country that is taken away becomes that of a new relation. */
        EditFamilyRelationRequest: {
            relationType?: components["schemas"]["RelationType"];
            name?: string;
            identificationType?: components["schemas"]["PersonalDocumentType"];
            identificationNumber?: string;
            identificationCountry?: components["schemas"]["CountryCode"] | null;
            phone?: components["schemas"]["PhoneNumber"] | null;
            email?: components["schemas"]["EmailAddress"] | null;
            dateOfBirth?: string | null;
            gender?: components["schemas"]["Gender"] | null;
            religion?: components["schemas"]["Religion"] | null;
        };
        /** @description Sorts by the time of the request. */
        FileId: string;
        /** @description POST …/documents: also what the document shows. */
        DocumentUploadRequest: {
            fileName: string;
            contentType: string;
            size: number;
            sha256: string;
            altText?: string;
            kind: components["schemas"]["DocumentKind"];
        };
        /**
         * @description What a document shows.
         * @enum {string}
         */
        DocumentKind: "IDENTITY_FRONT" | "IDENTITY_BACK" | "PROOF_OF_ADDRESS" | "REGISTRATION_CERTIFICATE" | "OTHER";
        /** @description POST …/introducer: the introducing customer, and their deposit account when it is known already. */
        AssignIntroducerRequest: {
            introducerId: components["schemas"]["CustomerId"];
            accountNo?: string;
            relationshipType?: components["schemas"]["RelationshipType"];
        };
        /**
         * @description What the introducer is to the customer.
         * @enum {string}
         */
        RelationshipType: "FAMILY" | "FRIEND" | "BUSINESS" | "COLLEAGUE" | "OTHER";
        /** @description PATCH …/introducer, a JSON merge patch; another `introducerId` replaces the introducer. */
        EditIntroducerRequest: {
            introducerId?: components["schemas"]["CustomerId"];
            accountNo?: string | null;
            relationshipType?: components["schemas"]["RelationshipType"] | null;
        };
        /** @description POST …/online-user: names in lower case. */
        CreateOnlineUserRequest: {
            username: string;
            email?: components["schemas"]["EmailAddress"];
            phone?: components["schemas"]["PhoneNumber"];
            password: string;
        };
        /** @description POST …/online-user/suspend and its like; the body may be left out. */
        ChangeOnlineUserRequest: {
            reason?: string;
        };
        /** @description PUT …/online-user/password */
        SetPasswordRequest: {
            password: string;
        };
        /**
         * @description What a verifier may have to judge.
         * @enum {string}
         */
        VerificationKind: "ADDRESS" | "INTRODUCER" | "IDENTITY";
        /** @enum {string} */
        ProblemCode: "account-number-already-taken" | "address-not-found" | "address-type-already-exists" | "already-decided" | "case-busy" | "customer-closed" | "customer-erased" | "customer-not-found" | "customer-number-already-taken" | "deposit-account-not-found" | "email-taken" | "file-limit-reached" | "file-not-found" | "file-too-large" | "four-eyes" | "idempotency-key-reused" | "identification-already-registered" | "identity-check-refused" | "identity-check-under-way" | "identity-provider-unavailable" | "identity-verification-final" | "identity-verification-not-started" | "illegal-transition" | "introducer-account-invalid" | "introducer-already-assigned" | "introducer-is-self" | "introducer-not-eligible" | "introducer-not-found" | "legal-hold" | "media-type-refused" | "minimum-kyc-not-met" | "no-online-access" | "not-available" | "online-user-already-exists" | "online-user-not-found" | "open-deposit-account" | "phone-taken" | "reason-code-required" | "rejected-file-resubmitted" | "relation-already-exists" | "relation-not-found" | "relative-is-self" | "relative-not-found" | "stale-version" | "username-taken" | "verification-final" | "access-token-required" | "body-too-large" | "content-type-unsupported" | "forbidden" | "if-match-required" | "invalid-request" | "malformed-json" | "not-found" | "delivery-not-authentic" | "service-busy" | "internal-error";
        /** @description An address as the API shows it. */
        Address: {
            type: components["schemas"]["AddressType"];
            line1: string;
            line2?: string;
            division?: string;
            district?: string;
            upazila?: string;
            unionWard?: string;
            postalCode?: string;
            country: string;
            verificationStatus: components["schemas"]["VerificationStatus"];
            rejectType?: components["schemas"]["RejectType"];
            reasonCodes?: components["schemas"]["ReasonCode"][];
            remarks?: string;
            /** @description Who verified or rejected, and when. */
            verifiedBy?: components["schemas"]["ActorId"];
            verifiedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
        };
        /**
         * @description Whether a verifier has judged the record, and how; an edit makes it PENDING again.
         * @enum {string}
         */
        VerificationStatus: "PENDING" | "VERIFIED" | "REJECTED";
        /** @description Who acts: the `sub` of a token, or the name of a system actor such as `system:kyc-evaluation`. */
        ActorId: string;
        /**
         * Format: date-time
         * @description An instant as ISO 8601 in UTC with milliseconds.
         */
        Instant: string;
        /** @description GET …/addresses: all of them, by type; there is never a second page. */
        AddressPage: {
            items: components["schemas"]["Address"][];
            nextCursor: null;
        };
        AuditEntryPage: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
        };
        /** @description One change, as the API shows it: who, when, in which request, and every field with its old and its new value. */
        AuditEntry: {
            entryId: components["schemas"]["EntryId"];
            type: components["schemas"]["EventType"];
            data: {
                [key: string]: unknown;
            };
            changes: components["schemas"]["FieldChange"][];
            actor: components["schemas"]["ActorId"];
            requestId: string;
            occurredAt: components["schemas"]["Instant"];
        };
        /** @description Id of an audit entry and of the event that it becomes. Strictly increasing within one case, in the order of commits. */
        EntryId: string;
        /** @enum {string} */
        EventType: "customer.registered" | "customer.updated" | "customer.activated" | "customer.suspended" | "customer.suspension-lifted" | "customer.reinstated" | "customer.deactivated" | "customer.reactivated" | "customer.closed" | "customer.reopened" | "customer.legal-hold-placed" | "customer.legal-hold-released" | "customer.erased" | "address.added" | "address.updated" | "address.removed" | "address.verified" | "address.rejected" | "family-relation.added" | "family-relation.updated" | "family-relation.removed" | "introducer.assigned" | "introducer.updated" | "introducer.removed" | "introducer.verified" | "introducer.rejected" | "identity.started" | "identity.access-given" | "identity.pending" | "identity.on-hold" | "identity.approved" | "identity.rejected" | "photo.requested" | "photo.available" | "photo.rejected" | "photo.archived" | "photo.removed" | "photo.expired" | "photo.link-issued" | "signature.requested" | "signature.available" | "signature.rejected" | "signature.archived" | "signature.removed" | "signature.expired" | "signature.link-issued" | "document.requested" | "document.available" | "document.rejected" | "document.archived" | "document.removed" | "document.expired" | "document.link-issued" | "online-user.created" | "online-user.suspended" | "online-user.reinstated" | "online-user.closed" | "online-user.password-changed" | "online-user.provisioned" | "online-user.provisioning-failed" | "online-user.logged-in" | "kyc.level-changed" | "kyc.verified" | "kyc.rejected" | "kyc.pending" | "deposit-account.opened" | "deposit-account.frozen" | "deposit-account.unfrozen" | "deposit-account.closed";
        /** @description One field that a change set: JSON pointer into the case, old and new value; `null` where there was or is none. A value that is withheld (`withheldFields`) is left out. */
        FieldChange: {
            pointer: string;
            /** @description Any JSON value. */
            old?: unknown;
            /** @description Any JSON value. */
            new?: unknown;
        };
        /** @description A customer as the API shows it. */
        Customer: {
            customerId: components["schemas"]["CustomerId"];
            customerNo: components["schemas"]["CustomerNumber"];
            type: components["schemas"]["CustomerType"];
            category: components["schemas"]["CustomerCategory"];
            name: string;
            phone?: string;
            email?: string;
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            religion?: components["schemas"]["Religion"];
            identificationType: components["schemas"]["IdentificationType"];
            identificationNumber: string;
            identificationCountry: components["schemas"]["CountryCode"];
            status: components["schemas"]["CustomerStatus"];
            /** @description Why, by whom and when the status was last changed; absent until the first change. */
            statusReason?: string;
            statusChangedBy?: components["schemas"]["ActorId"];
            statusChangedAt?: components["schemas"]["Instant"];
            /**
             * @description Who suspended: an evaluation lifts only its own suspension.
             * @enum {string}
             */
            suspendedBy?: "ADMIN" | "KYC";
            kycLevel: components["schemas"]["KycLevel"];
            kycStatus: components["schemas"]["KycStatus"];
            kycVerifiedBy?: components["schemas"]["ActorId"];
            kycVerifiedAt?: components["schemas"]["Instant"];
            /** @description Version of the rule set that gave the verdict; absent while there is none: PENDING. */
            kycRuleSet?: string;
            /** @description When the customer first had passed every required check; set by the first activation and kept. */
            activatedAt?: components["schemas"]["Instant"];
            /** @description When the deposit account was closed: it is not opened again. */
            depositAccountClosedAt?: components["schemas"]["Instant"];
            legalHold?: components["schemas"]["LegalHold"];
            erasure?: components["schemas"]["Erasure"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            accountingTreatment: components["schemas"]["AccountingTreatment"];
            productAccess: components["schemas"]["ProductAccess"];
        };
        /**
         * @description MIN: identity, and religion of persons. STD: also a verified introducer. ENH: also a verified permanent address.
         * @enum {string}
         */
        KycLevel: "MIN" | "STD" | "ENH";
        /** @description Whether the law asks for a customer's data to be kept: while it does, they are not erased. */
        LegalHold: {
            isHeld: boolean;
            /** @description Why it was placed or released last, by whom and when. */
            reason: string;
            changedBy: components["schemas"]["ActorId"];
            changedAt: components["schemas"]["Instant"];
        };
        /** @description That a customer's personal data were erased: why, by whom and when. */
        Erasure: {
            reason: string;
            erasedBy: components["schemas"]["ActorId"];
            erasedAt: components["schemas"]["Instant"];
        };
        /**
         * @description How the books treat the customer's deposit account; follows from the category.
         * @enum {string}
         */
        AccountingTreatment: "INDIVIDUAL" | "GOVERNMENT" | "BUSINESS" | "INTERBANK" | "INSTITUTIONAL" | "FOREIGN" | "NON_RESIDENT";
        /** @description Which products a customer may use. */
        ProductAccess: {
            deposits: boolean;
            creditFacilities: boolean;
        };
        /** @description What a registration answers: where to send the photo too, when one was asked for. */
        RegisteredCustomer: {
            customerId: components["schemas"]["CustomerId"];
            customerNo: components["schemas"]["CustomerNumber"];
            type: components["schemas"]["CustomerType"];
            category: components["schemas"]["CustomerCategory"];
            name: string;
            phone?: string;
            email?: string;
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            religion?: components["schemas"]["Religion"];
            identificationType: components["schemas"]["IdentificationType"];
            identificationNumber: string;
            identificationCountry: components["schemas"]["CountryCode"];
            status: components["schemas"]["CustomerStatus"];
            /** @description Why, by whom and when the status was last changed; absent until the first change. */
            statusReason?: string;
            statusChangedBy?: components["schemas"]["ActorId"];
            statusChangedAt?: components["schemas"]["Instant"];
            /**
             * @description Who suspended: an evaluation lifts only its own suspension.
             * @enum {string}
             */
            suspendedBy?: "ADMIN" | "KYC";
            kycLevel: components["schemas"]["KycLevel"];
            kycStatus: components["schemas"]["KycStatus"];
            kycVerifiedBy?: components["schemas"]["ActorId"];
            kycVerifiedAt?: components["schemas"]["Instant"];
            /** @description Version of the rule set that gave the verdict; absent while there is none: PENDING. */
            kycRuleSet?: string;
            /** @description When the customer first had passed every required check; set by the first activation and kept. */
            activatedAt?: components["schemas"]["Instant"];
            /** @description When the deposit account was closed: it is not opened again. */
            depositAccountClosedAt?: components["schemas"]["Instant"];
            legalHold?: components["schemas"]["LegalHold"];
            erasure?: components["schemas"]["Erasure"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            accountingTreatment: components["schemas"]["AccountingTreatment"];
            productAccess: components["schemas"]["ProductAccess"];
            photoUpload?: components["schemas"]["PhotoUpload"];
        };
        /** @description The upload of the photo that was asked for with a registration. */
        PhotoUpload: {
            /** @constant */
            method: "PUT";
            /** Format: uri */
            url: string;
            /** @description To be sent exactly like this. */
            headers: {
                [key: string]: string;
            };
            /** Format: date-time */
            expiresAt: string;
            fileId: components["schemas"]["FileId"];
        };
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            nextCursor: string | null;
        };
        /** @description A deposit account as the API shows it. */
        DepositAccount: {
            accountNo: string;
            accountingTreatment: components["schemas"]["AccountingTreatment"];
            currency: components["schemas"]["CurrencyCode"];
            /** @enum {string} */
            status: "OPEN" | "FROZEN" | "CLOSED";
            /** @description Why it was closed, where the one who closed it said so. */
            closingReason?: string;
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
        };
        /** @description Three letters of ISO 4217. */
        CurrencyCode: string;
        /** @description A family relation as the API shows it. */
        FamilyRelation: {
            relationId: components["schemas"]["RelationId"];
            relationType: components["schemas"]["RelationType"];
            relativeId?: components["schemas"]["CustomerId"];
            name?: string;
            identificationType?: components["schemas"]["PersonalDocumentType"];
            identificationNumber?: string;
            identificationCountry?: components["schemas"]["CountryCode"];
            phone?: string;
            email?: string;
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            religion?: components["schemas"]["Religion"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
        };
        /** @description GET …/family-relations: all of them, oldest first; there is never a second page. */
        FamilyRelationPage: {
            items: components["schemas"]["FamilyRelation"][];
            nextCursor: null;
        };
        /** @description A photo or signature that is to be uploaded: the record, and how to send the bytes. */
        PictureUpload: {
            fileId: components["schemas"]["FileId"];
            /** @description Fit for any disk: see `safeFileName`. */
            fileName: string;
            /** @description As it was sent. */
            originalFileName: string;
            contentType: components["schemas"]["MediaType"];
            /** @description In bytes. */
            size: number;
            sha256: components["schemas"]["Sha256"];
            altText?: string;
            status: components["schemas"]["FileStatus"];
            rejectReason?: components["schemas"]["FileFault"];
            uploadExpiresAt: components["schemas"]["Instant"];
            inspectedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            isCurrent: boolean;
            upload: components["schemas"]["UploadLink"];
        };
        /**
         * @description The media types that are taken at all. SVG, HTML and Office files can carry programs and never are.
         * @enum {string}
         */
        MediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
        /** @description SHA-256 in lower-case hex. */
        Sha256: string;
        /**
         * @description PENDING_UPLOAD until the bytes were inspected, EXPIRED when none came in time; ARCHIVED is kept and no longer shown as current.
         * @enum {string}
         */
        FileStatus: "PENDING_UPLOAD" | "AVAILABLE" | "REJECTED" | "EXPIRED" | "ARCHIVED";
        /**
         * @description Why a file is refused; the record keeps it, and apps tell their users by it.
         * @enum {string}
         */
        FileFault: "EMPTY" | "SIZE_MISMATCH" | "CHECKSUM_MISMATCH" | "TYPE_MISMATCH" | "IMAGE_BROKEN" | "IMAGE_TOO_LARGE" | "ACTIVE_CONTENT" | "MALWARE";
        /** @description How and where to send the bytes. */
        UploadLink: {
            /** @constant */
            method: "PUT";
            /** Format: uri */
            url: string;
            /** @description To be sent exactly like this. */
            headers: {
                [key: string]: string;
            };
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description A photo or a signature as the API shows it. */
        Picture: {
            fileId: components["schemas"]["FileId"];
            /** @description Fit for any disk: see `safeFileName`. */
            fileName: string;
            /** @description As it was sent. */
            originalFileName: string;
            contentType: components["schemas"]["MediaType"];
            /** @description In bytes. */
            size: number;
            sha256: components["schemas"]["Sha256"];
            altText?: string;
            status: components["schemas"]["FileStatus"];
            rejectReason?: components["schemas"]["FileFault"];
            uploadExpiresAt: components["schemas"]["Instant"];
            inspectedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            isCurrent: boolean;
        };
        /** @description GET …/{fileId}/link */
        DownloadLink: {
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description A document that is to be uploaded. */
        DocumentUpload: {
            fileId: components["schemas"]["FileId"];
            /** @description Fit for any disk: see `safeFileName`. */
            fileName: string;
            /** @description As it was sent. */
            originalFileName: string;
            contentType: components["schemas"]["MediaType"];
            /** @description In bytes. */
            size: number;
            sha256: components["schemas"]["Sha256"];
            altText?: string;
            status: components["schemas"]["FileStatus"];
            rejectReason?: components["schemas"]["FileFault"];
            uploadExpiresAt: components["schemas"]["Instant"];
            inspectedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            kind: components["schemas"]["DocumentKind"];
            upload: components["schemas"]["UploadLink"];
        };
        /** @description A document as the API shows it. */
        Document: {
            fileId: components["schemas"]["FileId"];
            /** @description Fit for any disk: see `safeFileName`. */
            fileName: string;
            /** @description As it was sent. */
            originalFileName: string;
            contentType: components["schemas"]["MediaType"];
            /** @description In bytes. */
            size: number;
            sha256: components["schemas"]["Sha256"];
            altText?: string;
            status: components["schemas"]["FileStatus"];
            rejectReason?: components["schemas"]["FileFault"];
            uploadExpiresAt: components["schemas"]["Instant"];
            inspectedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            kind: components["schemas"]["DocumentKind"];
        };
        /** @description A check that is under way: the record, and the way in for the customer. */
        IdentityCheck: {
            state: components["schemas"]["IdentityState"];
            rejectType?: components["schemas"]["RejectType"];
            /** @description A verifier's reasons. */
            reasonCodes?: components["schemas"]["ReasonCode"][];
            remarks?: string;
            /** @description The provider's reasons: an open set of words in capitals. */
            labels?: string[];
            /** @description What the provider tells the customer. */
            moderationComment?: string;
            /** @description What the provider tells the staff, and the customer never gets to see. */
            clientComment?: string;
            /** @description Who approved or rejected, and when. */
            verifiedBy?: components["schemas"]["ActorId"];
            verifiedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            provider?: components["schemas"]["IdentityProvider"];
            /** @description The provider's id of the customer. */
            applicantId?: string;
            /** @description What the provider was asked to check; its word on any other level counts for nothing. */
            levelName?: string;
            /** @description Counts the starts. */
            attempt?: number;
            link: components["schemas"]["IdentityCheckLink"];
        };
        /**
         * @description NOT_STARTED to ON_HOLD are on the way; APPROVED and REJECTED are the word of the provider or a verifier.
         * @enum {string}
         */
        IdentityState: "NOT_STARTED" | "STARTED" | "PENDING" | "ON_HOLD" | "APPROVED" | "REJECTED";
        /**
         * @description Who checks identities for us.
         * @constant
         */
        IdentityProvider: "SUMSUB";
        /** @description Where the customer shows their documents. Whoever has it acts for the customer: it is given out once and kept nowhere. */
        IdentityCheckLink: {
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description An identity verification as the API shows it. */
        IdentityVerification: {
            state: components["schemas"]["IdentityState"];
            rejectType?: components["schemas"]["RejectType"];
            /** @description A verifier's reasons. */
            reasonCodes?: components["schemas"]["ReasonCode"][];
            remarks?: string;
            /** @description The provider's reasons: an open set of words in capitals. */
            labels?: string[];
            /** @description What the provider tells the customer. */
            moderationComment?: string;
            /** @description What the provider tells the staff, and the customer never gets to see. */
            clientComment?: string;
            /** @description Who approved or rejected, and when. */
            verifiedBy?: components["schemas"]["ActorId"];
            verifiedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            provider?: components["schemas"]["IdentityProvider"];
            /** @description The provider's id of the customer. */
            applicantId?: string;
            /** @description What the provider was asked to check; its word on any other level counts for nothing. */
            levelName?: string;
            /** @description Counts the starts. */
            attempt?: number;
        };
        /** @description What the provider's mobile SDK starts with; as sensitive as a link. */
        IdentityCheckToken: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description An introducer as the API shows it. */
        Introducer: {
            introducerId: components["schemas"]["CustomerId"];
            accountNo?: string;
            relationshipType: components["schemas"]["RelationshipType"];
            verificationStatus: components["schemas"]["VerificationStatus"];
            rejectType?: components["schemas"]["RejectType"];
            reasonCodes?: components["schemas"]["ReasonCode"][];
            remarks?: string;
            /** @description Who verified or rejected, and when. */
            verifiedBy?: components["schemas"]["ActorId"];
            verifiedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
        };
        /** @description GET /v1/customers/{customerId}/kyc */
        Kyc: {
            level: components["schemas"]["KycLevel"];
            status: components["schemas"]["KycStatus"];
            isUpToDate: boolean;
            requiredLevel: components["schemas"]["KycLevel"];
            minimumMet: boolean;
            checks: {
                /** @enum {string} */
                check: "IDENTIFICATION" | "RELIGION" | "INTRODUCER" | "PERMANENT_ADDRESS" | "IDENTITY_VERIFICATION";
                required: boolean;
                /** @enum {string} */
                state: "MISSING" | "PENDING" | "PASSED" | "REJECTED";
                evidence?: string;
                rejectType?: components["schemas"]["RejectType"];
                reasonCodes?: string[];
                decidedBy?: string;
                decidedAt?: string;
            }[];
            missing: ("IDENTIFICATION" | "RELIGION" | "INTRODUCER" | "PERMANENT_ADDRESS" | "IDENTITY_VERIFICATION")[];
            nextLevel: {
                level: components["schemas"]["KycLevel"];
                missing: ("IDENTIFICATION" | "RELIGION" | "INTRODUCER" | "PERMANENT_ADDRESS")[];
            } | null;
        };
        /** @description GET /v1/customers/{customerId}/case: the customer with all that belongs to them; its version is the customer's. */
        Case: {
            customerId: components["schemas"]["CustomerId"];
            customerNo: components["schemas"]["CustomerNumber"];
            type: components["schemas"]["CustomerType"];
            category: components["schemas"]["CustomerCategory"];
            name: string;
            phone?: string;
            email?: string;
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            religion?: components["schemas"]["Religion"];
            identificationType: components["schemas"]["IdentificationType"];
            identificationNumber: string;
            identificationCountry: components["schemas"]["CountryCode"];
            status: components["schemas"]["CustomerStatus"];
            /** @description Why, by whom and when the status was last changed; absent until the first change. */
            statusReason?: string;
            statusChangedBy?: components["schemas"]["ActorId"];
            statusChangedAt?: components["schemas"]["Instant"];
            /**
             * @description Who suspended: an evaluation lifts only its own suspension.
             * @enum {string}
             */
            suspendedBy?: "ADMIN" | "KYC";
            kycLevel: components["schemas"]["KycLevel"];
            kycStatus: components["schemas"]["KycStatus"];
            kycVerifiedBy?: components["schemas"]["ActorId"];
            kycVerifiedAt?: components["schemas"]["Instant"];
            /** @description Version of the rule set that gave the verdict; absent while there is none: PENDING. */
            kycRuleSet?: string;
            /** @description When the customer first had passed every required check; set by the first activation and kept. */
            activatedAt?: components["schemas"]["Instant"];
            /** @description When the deposit account was closed: it is not opened again. */
            depositAccountClosedAt?: components["schemas"]["Instant"];
            legalHold?: components["schemas"]["LegalHold"];
            erasure?: components["schemas"]["Erasure"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            accountingTreatment: components["schemas"]["AccountingTreatment"];
            productAccess: components["schemas"]["ProductAccess"];
            addresses: components["schemas"]["Address"][];
            familyRelations: components["schemas"]["FamilyRelation"][];
            /** @description Newest first, and so the others. */
            photos: components["schemas"]["Picture"][];
            signatures: components["schemas"]["Picture"][];
            documents: components["schemas"]["Document"][];
            introducer: components["schemas"]["Introducer"] | null;
            /** @description Who was replaced or removed, the first one first. */
            formerIntroducers: components["schemas"]["FormerIntroducer"][];
            identityVerification: components["schemas"]["IdentityVerification"];
            onlineUser: components["schemas"]["OnlineUser"] | null;
            depositAccount: components["schemas"]["DepositAccount"] | null;
            kyc: components["schemas"]["Kyc"];
        };
        /** @description An introducer who was replaced or removed, as the case shows it. */
        FormerIntroducer: {
            introducerId: components["schemas"]["CustomerId"];
            accountNo?: string;
            relationshipType: components["schemas"]["RelationshipType"];
            verificationStatus: components["schemas"]["VerificationStatus"];
            rejectType?: components["schemas"]["RejectType"];
            reasonCodes?: components["schemas"]["ReasonCode"][];
            remarks?: string;
            /** @description Who verified or rejected, and when. */
            verifiedBy?: components["schemas"]["ActorId"];
            verifiedAt?: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
            formerId: components["schemas"]["EntryId"];
            endedAt: components["schemas"]["Instant"];
        };
        /** @description An online user as the API shows it: nothing of the password, and nothing of sessions. */
        OnlineUser: {
            username: components["schemas"]["Username"];
            email?: string;
            phone?: string;
            status: components["schemas"]["OnlineUserStatus"];
            /** @description Why, by whom and when the status was last changed; absent until the first change. */
            statusReason?: string;
            statusChangedBy?: components["schemas"]["ActorId"];
            statusChangedAt?: components["schemas"]["Instant"];
            provisioning: components["schemas"]["ProvisioningState"];
            /** @description Present when `provisioning` is FAILED. */
            provisioningReason?: components["schemas"]["ProvisioningFault"];
            provisionedAt?: components["schemas"]["Instant"];
            lastLoginAt?: components["schemas"]["Instant"];
            passwordChangedAt: components["schemas"]["Instant"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            createdBy: components["schemas"]["ActorId"];
            updatedAt: components["schemas"]["Instant"];
            updatedBy: components["schemas"]["ActorId"];
            /**
             * @description The personal data of the record were destroyed; what has to stand in their place says `erased`.
             * @constant
             */
            erased?: true;
        };
        /** @description 3 to 100 characters, in lower case. Plain ASCII: no name looks like another, and Keycloak takes all of them. */
        Username: string;
        /**
         * @description Whether the customer may log in; SUSPENDED can be lifted, CLOSED cannot.
         * @enum {string}
         */
        OnlineUserStatus: "ACTIVE" | "SUSPENDED" | "CLOSED";
        /**
         * @description How the login at the identity provider stands: being brought in line, in line, or not to be brought in line so far.
         * @enum {string}
         */
        ProvisioningState: "PENDING" | "PROVISIONED" | "FAILED";
        /**
         * @description Why a login could not be brought in line. `USERNAME_TAKEN`, `EMAIL_TAKEN`: by somebody whom the identity provider has from elsewhere. `PASSWORD_LOST`: an older password may have overtaken the newest, which is to be set anew. `AMBIGUOUS`: several logins are marked with this customer. `REALM_NOT_READY`: a role or the attribute `customer_id` is not there.
         * @enum {string}
         */
        ProvisioningFault: "USERNAME_TAKEN" | "EMAIL_TAKEN" | "PASSWORD_LOST" | "AMBIGUOUS" | "REALM_NOT_READY" | "NOT_PERMITTED" | "REFUSED" | "UNAVAILABLE";
        /** @description GET /v1/me: the customer's own profile, and what they log in with. */
        OwnProfile: {
            customerId: components["schemas"]["CustomerId"];
            customerNo: components["schemas"]["CustomerNumber"];
            type: components["schemas"]["CustomerType"];
            category: components["schemas"]["CustomerCategory"];
            name: string;
            phone?: string;
            email?: string;
            /** Format: date */
            dateOfBirth?: string;
            gender?: components["schemas"]["Gender"];
            religion?: components["schemas"]["Religion"];
            identificationType: components["schemas"]["IdentificationType"];
            identificationNumber: string;
            identificationCountry: components["schemas"]["CountryCode"];
            status: components["schemas"]["CustomerStatus"];
            kycLevel: components["schemas"]["KycLevel"];
            kycStatus: components["schemas"]["KycStatus"];
            productAccess: components["schemas"]["ProductAccess"];
            onlineUser: {
                username: components["schemas"]["Username"];
                email?: string;
                phone?: string;
                status: components["schemas"]["OnlineUserStatus"];
                lastLoginAt?: components["schemas"]["Instant"];
            };
            kyc: components["schemas"]["OwnKyc"];
        };
        /** @description GET /v1/me/kyc: where the customer stands and what is missing. Who judged what, and for which reasons, is the bank's own: a customer under suspicion is not told of it. */
        OwnKyc: {
            level: components["schemas"]["KycLevel"];
            status: components["schemas"]["KycStatus"];
            requiredLevel: components["schemas"]["KycLevel"];
            minimumMet: boolean;
            missing: ("IDENTIFICATION" | "RELIGION" | "INTRODUCER" | "PERMANENT_ADDRESS" | "IDENTITY_VERIFICATION")[];
            nextLevel: {
                level: components["schemas"]["KycLevel"];
                missing: ("IDENTIFICATION" | "RELIGION" | "INTRODUCER" | "PERMANENT_ADDRESS")[];
            } | null;
            checks: {
                /** @enum {string} */
                check: "IDENTIFICATION" | "RELIGION" | "INTRODUCER" | "PERMANENT_ADDRESS" | "IDENTITY_VERIFICATION";
                required: boolean;
                /** @enum {string} */
                state: "MISSING" | "PENDING" | "PASSED" | "REJECTED";
            }[];
        };
        VerificationPage: {
            items: components["schemas"]["WaitingVerification"][];
            nextCursor: string | null;
        };
        /** @description A record that waits for a verifier. */
        WaitingVerification: {
            /** @constant */
            kind: "ADDRESS";
            customerId: components["schemas"]["CustomerId"];
            since: components["schemas"]["Instant"];
            version: number;
            path: string;
            record: components["schemas"]["Address"];
            addressType: components["schemas"]["AddressType"];
        } | {
            /** @constant */
            kind: "INTRODUCER";
            customerId: components["schemas"]["CustomerId"];
            since: components["schemas"]["Instant"];
            version: number;
            path: string;
            record: components["schemas"]["Introducer"];
        } | {
            /** @constant */
            kind: "IDENTITY";
            customerId: components["schemas"]["CustomerId"];
            since: components["schemas"]["Instant"];
            version: number;
            path: string;
            record: components["schemas"]["IdentityVerification"];
        };
        /** @description GET /v1/reason-codes: the catalogue of what a rejection can give as its reason. */
        ReasonCodeList: {
            items: {
                code: components["schemas"]["ReasonCode"];
                description: string;
            }[];
        };
        /** @description An error answer, `application/problem+json` (RFC 9457). `errors` names every faulty field by JSON pointer. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            requestId: string;
            errors?: {
                pointer: string;
                message: string;
            }[];
        };
        /** @description An access token is needed. */
        AccessTokenRequiredProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "access-token-required";
            /** @constant */
            status?: 401;
            /** @constant */
            title?: "An access token is needed.";
            /** @constant */
            type?: "/problems/access-token-required";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "access-token-required";
        };
        /** @description The customer has no address of this type. */
        AddressNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "address-not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "The customer has no address of this type.";
            /** @constant */
            type?: "/problems/address-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "address-not-found";
        };
        /** @description The customer has an address of this type already. */
        AddressTypeAlreadyExistsProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "address-type-already-exists";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer has an address of this type already.";
            /** @constant */
            type?: "/problems/address-type-already-exists";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "address-type-already-exists";
        };
        /** @description This has been decided already. */
        AlreadyDecidedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "already-decided";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "This has been decided already.";
            /** @constant */
            type?: "/problems/already-decided";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "already-decided";
        };
        /** @description The body is larger than any that is taken here. */
        BodyTooLargeProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "body-too-large";
            /** @constant */
            status?: 413;
            /** @constant */
            title?: "The body is larger than any that is taken here.";
            /** @constant */
            type?: "/problems/body-too-large";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "body-too-large";
        };
        /** @description The case is being changed by others at this moment. Please try again. */
        CaseBusyProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "case-busy";
            /** @constant */
            status?: 503;
            /** @constant */
            title?: "The case is being changed by others at this moment. Please try again.";
            /** @constant */
            type?: "/problems/case-busy";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "case-busy";
        };
        /** @description The body must be JSON. */
        ContentTypeUnsupportedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "content-type-unsupported";
            /** @constant */
            status?: 415;
            /** @constant */
            title?: "The body must be JSON.";
            /** @constant */
            type?: "/problems/content-type-unsupported";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "content-type-unsupported";
        };
        /** @description The customer is closed. */
        CustomerClosedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "customer-closed";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer is closed.";
            /** @constant */
            type?: "/problems/customer-closed";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "customer-closed";
        };
        /** @description The customer's personal data were erased. */
        CustomerErasedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "customer-erased";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer's personal data were erased.";
            /** @constant */
            type?: "/problems/customer-erased";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "customer-erased";
        };
        /** @description There is no such customer. */
        CustomerNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "customer-not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "There is no such customer.";
            /** @constant */
            type?: "/problems/customer-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "customer-not-found";
        };
        /** @description The customer number is taken. */
        CustomerNumberAlreadyTakenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "customer-number-already-taken";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer number is taken.";
            /** @constant */
            type?: "/problems/customer-number-already-taken";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "customer-number-already-taken";
        };
        /** @description The delivery is not signed as it must be. */
        DeliveryNotAuthenticProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "delivery-not-authentic";
            /** @constant */
            status?: 401;
            /** @constant */
            title?: "The delivery is not signed as it must be.";
            /** @constant */
            type?: "/problems/delivery-not-authentic";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "delivery-not-authentic";
        };
        /** @description The customer has no deposit account. */
        DepositAccountNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "deposit-account-not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "The customer has no deposit account.";
            /** @constant */
            type?: "/problems/deposit-account-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "deposit-account-not-found";
        };
        /** @description Another online user has this e-mail address. */
        EmailTakenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "email-taken";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "Another online user has this e-mail address.";
            /** @constant */
            type?: "/problems/email-taken";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "email-taken";
        };
        /** @description The customer has as many files as there may be; delete some first. */
        FileLimitReachedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "file-limit-reached";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "The customer has as many files as there may be; delete some first.";
            /** @constant */
            type?: "/problems/file-limit-reached";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "file-limit-reached";
        };
        /** @description The customer has no such file. */
        FileNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "file-not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "The customer has no such file.";
            /** @constant */
            type?: "/problems/file-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "file-not-found";
        };
        /** @description The file is larger than a file of its kind may be. */
        FileTooLargeProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "file-too-large";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "The file is larger than a file of its kind may be.";
            /** @constant */
            type?: "/problems/file-too-large";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "file-too-large";
        };
        /** @description Your role does not allow this. */
        ForbiddenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "forbidden";
            /** @constant */
            status?: 403;
            /** @constant */
            title?: "Your role does not allow this.";
            /** @constant */
            type?: "/problems/forbidden";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "forbidden";
        };
        /** @description Whoever created or last edited a record may not verify it. */
        FourEyesProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "four-eyes";
            /** @constant */
            status?: 403;
            /** @constant */
            title?: "Whoever created or last edited a record may not verify it.";
            /** @constant */
            type?: "/problems/four-eyes";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "four-eyes";
        };
        /** @description The idempotency key was used for another request. */
        IdempotencyKeyReusedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "idempotency-key-reused";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "The idempotency key was used for another request.";
            /** @constant */
            type?: "/problems/idempotency-key-reused";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "idempotency-key-reused";
        };
        /** @description The identification is registered for another customer. */
        IdentificationAlreadyRegisteredProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "identification-already-registered";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The identification is registered for another customer.";
            /** @constant */
            type?: "/problems/identification-already-registered";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "identification-already-registered";
        };
        /** @description The identity provider does not take this check up again. */
        IdentityCheckRefusedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "identity-check-refused";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The identity provider does not take this check up again.";
            /** @constant */
            type?: "/problems/identity-check-refused";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "identity-check-refused";
        };
        /** @description The identity provider is still checking earlier data. */
        IdentityCheckUnderWayProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "identity-check-under-way";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The identity provider is still checking earlier data.";
            /** @constant */
            type?: "/problems/identity-check-under-way";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "identity-check-under-way";
        };
        /** @description The identity provider does not answer. Please try again. */
        IdentityProviderUnavailableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "identity-provider-unavailable";
            /** @constant */
            status?: 503;
            /** @constant */
            title?: "The identity provider does not answer. Please try again.";
            /** @constant */
            type?: "/problems/identity-provider-unavailable";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "identity-provider-unavailable";
        };
        /** @description The identity was rejected for good; only an admin reopens it. */
        IdentityVerificationFinalProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "identity-verification-final";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The identity was rejected for good; only an admin reopens it.";
            /** @constant */
            type?: "/problems/identity-verification-final";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "identity-verification-final";
        };
        /** @description No identity check is under way: start one first. */
        IdentityVerificationNotStartedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "identity-verification-not-started";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "No identity check is under way: start one first.";
            /** @constant */
            type?: "/problems/identity-verification-not-started";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "identity-verification-not-started";
        };
        /** @description The If-Match header with the record's ETag is needed. */
        IfMatchRequiredProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "if-match-required";
            /** @constant */
            status?: 428;
            /** @constant */
            title?: "The If-Match header with the record's ETag is needed.";
            /** @constant */
            type?: "/problems/if-match-required";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "if-match-required";
        };
        /** @description The customer is not in a state that allows this. */
        IllegalTransitionProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "illegal-transition";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer is not in a state that allows this.";
            /** @constant */
            type?: "/problems/illegal-transition";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "illegal-transition";
        };
        /** @description Something went wrong on our side. */
        InternalErrorProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "internal-error";
            /** @constant */
            status?: 500;
            /** @constant */
            title?: "Something went wrong on our side.";
            /** @constant */
            type?: "/problems/internal-error";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "internal-error";
        };
        /** @description The account is not an open account of the introducer. */
        IntroducerAccountInvalidProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "introducer-account-invalid";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "The account is not an open account of the introducer.";
            /** @constant */
            type?: "/problems/introducer-account-invalid";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "introducer-account-invalid";
        };
        /** @description The customer has an introducer already. */
        IntroducerAlreadyAssignedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "introducer-already-assigned";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer has an introducer already.";
            /** @constant */
            type?: "/problems/introducer-already-assigned";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "introducer-already-assigned";
        };
        /** @description Nobody introduces themselves. */
        IntroducerIsSelfProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "introducer-is-self";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "Nobody introduces themselves.";
            /** @constant */
            type?: "/problems/introducer-is-self";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "introducer-is-self";
        };
        /** @description The introducer must be another active, verified customer. */
        IntroducerNotEligibleProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "introducer-not-eligible";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "The introducer must be another active, verified customer.";
            /** @constant */
            type?: "/problems/introducer-not-eligible";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "introducer-not-eligible";
        };
        /** @description The customer has no introducer. */
        IntroducerNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "introducer-not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "The customer has no introducer.";
            /** @constant */
            type?: "/problems/introducer-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "introducer-not-found";
        };
        /** @description The request breaks the rules of its fields. */
        InvalidRequestProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "invalid-request";
            /** @constant */
            status?: 400;
            /** @constant */
            title?: "The request breaks the rules of its fields.";
            /** @constant */
            type?: "/problems/invalid-request";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "invalid-request";
        };
        /** @description The customer is under a legal hold. */
        LegalHoldProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "legal-hold";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer is under a legal hold.";
            /** @constant */
            type?: "/problems/legal-hold";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "legal-hold";
        };
        /** @description The body is no JSON document. */
        MalformedJsonProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "malformed-json";
            /** @constant */
            status?: 400;
            /** @constant */
            title?: "The body is no JSON document.";
            /** @constant */
            type?: "/problems/malformed-json";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "malformed-json";
        };
        /** @description Files of this media type are not taken here. */
        MediaTypeRefusedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "media-type-refused";
            /** @constant */
            status?: 415;
            /** @constant */
            title?: "Files of this media type are not taken here.";
            /** @constant */
            type?: "/problems/media-type-refused";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "media-type-refused";
        };
        /** @description The customer lacks what the minimum KYC level asks for. */
        MinimumKycNotMetProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "minimum-kyc-not-met";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "The customer lacks what the minimum KYC level asks for.";
            /** @constant */
            type?: "/problems/minimum-kyc-not-met";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "minimum-kyc-not-met";
        };
        /** @description The online access is suspended or closed. */
        NoOnlineAccessProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "no-online-access";
            /** @constant */
            status?: 403;
            /** @constant */
            title?: "The online access is suspended or closed.";
            /** @constant */
            type?: "/problems/no-online-access";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "no-online-access";
        };
        /** @description The file is not in a state that allows this. */
        NotAvailableProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "not-available";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The file is not in a state that allows this.";
            /** @constant */
            type?: "/problems/not-available";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "not-available";
        };
        /** @description There is nothing at this address. */
        NotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "There is nothing at this address.";
            /** @constant */
            type?: "/problems/not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "not-found";
        };
        /** @description The customer has an online user already. */
        OnlineUserAlreadyExistsProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "online-user-already-exists";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer has an online user already.";
            /** @constant */
            type?: "/problems/online-user-already-exists";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "online-user-already-exists";
        };
        /** @description The customer has no online user. */
        OnlineUserNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "online-user-not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "The customer has no online user.";
            /** @constant */
            type?: "/problems/online-user-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "online-user-not-found";
        };
        /** @description The customer's deposit account is still open. */
        OpenDepositAccountProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "open-deposit-account";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The customer's deposit account is still open.";
            /** @constant */
            type?: "/problems/open-deposit-account";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "open-deposit-account";
        };
        /** @description Another online user has this phone number. */
        PhoneTakenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "phone-taken";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "Another online user has this phone number.";
            /** @constant */
            type?: "/problems/phone-taken";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "phone-taken";
        };
        /** @description A rejection needs at least one reason code. */
        ReasonCodeRequiredProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "reason-code-required";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "A rejection needs at least one reason code.";
            /** @constant */
            type?: "/problems/reason-code-required";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "reason-code-required";
        };
        /** @description This very file was rejected before. */
        RejectedFileResubmittedProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "rejected-file-resubmitted";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "This very file was rejected before.";
            /** @constant */
            type?: "/problems/rejected-file-resubmitted";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "rejected-file-resubmitted";
        };
        /** @description This relative is recorded already. */
        RelationAlreadyExistsProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "relation-already-exists";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "This relative is recorded already.";
            /** @constant */
            type?: "/problems/relation-already-exists";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "relation-already-exists";
        };
        /** @description The customer has no such family relation. */
        RelationNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "relation-not-found";
            /** @constant */
            status?: 404;
            /** @constant */
            title?: "The customer has no such family relation.";
            /** @constant */
            type?: "/problems/relation-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "relation-not-found";
        };
        /** @description Nobody is their own relative. */
        RelativeIsSelfProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "relative-is-self";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "Nobody is their own relative.";
            /** @constant */
            type?: "/problems/relative-is-self";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "relative-is-self";
        };
        /** @description The relative is no customer. */
        RelativeNotFoundProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "relative-not-found";
            /** @constant */
            status?: 422;
            /** @constant */
            title?: "The relative is no customer.";
            /** @constant */
            type?: "/problems/relative-not-found";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "relative-not-found";
        };
        /** @description The service is busy. Please try again. */
        ServiceBusyProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "service-busy";
            /** @constant */
            status?: 503;
            /** @constant */
            title?: "The service is busy. Please try again.";
            /** @constant */
            type?: "/problems/service-busy";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "service-busy";
        };
        /** @description The record has changed since you read it. */
        StaleVersionProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "stale-version";
            /** @constant */
            status?: 412;
            /** @constant */
            title?: "The record has changed since you read it.";
            /** @constant */
            type?: "/problems/stale-version";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "stale-version";
        };
        /** @description Another online user has this user name. */
        UsernameTakenProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "username-taken";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "Another online user has this user name.";
            /** @constant */
            type?: "/problems/username-taken";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "username-taken";
        };
        /** @description The rejection is final until an admin reopens the case. */
        VerificationFinalProblem: components["schemas"]["Problem"] & {
            /** @constant */
            code?: "verification-final";
            /** @constant */
            status?: 409;
            /** @constant */
            title?: "The rejection is final until an admin reopens the case.";
            /** @constant */
            type?: "/problems/verification-final";
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            code: "verification-final";
        };
        GatewayError: {
            /** @constant */
            code: "refused-by-gateway";
            status: number;
            title: string;
        };
    };
    responses: {
        /**
         * @description `body-too-large`: The body is larger than any that is taken here.
         *
         *     The body is larger than 10 MB.
         */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description More requests than the stage allows for this route: wait and repeat. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The headers are longer than 10240 bytes. */
        RequestHeaderFieldsTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /**
         * @description `internal-error`: Something went wrong on our side.
         *
         *     The function could not be run.
         */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InternalErrorProblem"];
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /**
         * @description `invalid-request`: The request breaks the rules of its fields.
         *
         *     `malformed-json`: The body is no JSON document.
         */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["InvalidRequestProblem"] | components["schemas"]["MalformedJsonProblem"];
            };
        };
        /**
         * @description `access-token-required`: An access token is needed.
         *
         *     The access token is missing, expired or not ours.
         */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AccessTokenRequiredProblem"];
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `content-type-unsupported`: The body must be JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ContentTypeUnsupportedProblem"];
            };
        };
        /** @description `forbidden`: Your role does not allow this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ForbiddenProblem"];
            };
        };
        /**
         * @description `service-busy`: The service is busy. Please try again.
         *
         *     `case-busy`: The case is being changed by others at this moment. Please try again.
         *
         *     The function did not answer in time: repeat.
         */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ServiceBusyProblem"] | components["schemas"]["CaseBusyProblem"];
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `customer-not-found`: There is no such customer.
         */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"];
            };
        };
        /** @description `stale-version`: The record has changed since you read it. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaleVersionProblem"];
            };
        };
        /** @description `if-match-required`: The If-Match header with the record's ETag is needed. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IfMatchRequiredProblem"];
            };
        };
        /** @description `idempotency-key-reused`: The idempotency key was used for another request. */
        UnprocessableEntity: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"];
            };
        };
        /**
         * @description `customer-erased`: The customer's personal data were erased.
         *
         *     `customer-closed`: The customer is closed.
         *
         *     `illegal-transition`: The customer is not in a state that allows this.
         */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["IllegalTransitionProblem"];
            };
        };
    };
    parameters: {
        /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
        "X-Request-Id": string;
        /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
        "Idempotency-Key": string;
        /** @description The ETag of the version that is changed or judged. */
        "If-Match": string;
    };
    requestBodies: never;
    headers: {
        /** @description The id of the request, in the log, in the audit trail and in every event that follows from it. */
        "X-Request-Id": string;
        /** @description The version of the record, a strong entity tag: what `If-Match` names. */
        ETag: string;
        /** @description Where the new record is from now on. */
        Location: string;
        /** @description Present when this is the answer of an earlier request with the same idempotency key. */
        "Idempotency-Replayed": "true";
        /** @description Seconds to wait before the request is repeated. */
        "Retry-After": string;
        /** @description What is wrong with the token (RFC 6750). */
        "WWW-Authenticate": string;
    };
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    listAddresses: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    addAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAddressRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `address-type-already-exists`: The customer has an address of this type already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["AddressTypeAlreadyExistsProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description A customer has at most one address of each type. */
                type: components["schemas"]["AddressType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `address-not-found`: The customer has no address of this type.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["AddressNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description A customer has at most one address of each type. */
                type: components["schemas"]["AddressType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `address-not-found`: The customer has no address of this type.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["AddressNotFoundProblem"];
                };
            };
            /**
             * @description `customer-closed`: The customer is closed.
             *
             *     `verification-final`: The rejection is final until an admin reopens the case.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"] | components["schemas"]["VerificationFinalProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description A customer has at most one address of each type. */
                type: components["schemas"]["AddressType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EditAddressRequest"];
                "application/json": components["schemas"]["EditAddressRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `address-not-found`: The customer has no address of this type.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["AddressNotFoundProblem"];
                };
            };
            /**
             * @description `customer-closed`: The customer is closed.
             *
             *     `verification-final`: The rejection is final until an admin reopens the case.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"] | components["schemas"]["VerificationFinalProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description A customer has at most one address of each type. */
                type: components["schemas"]["AddressType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `forbidden`: Your role does not allow this.
             *
             *     `four-eyes`: Whoever created or last edited a record may not verify it.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["FourEyesProblem"];
                };
            };
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `address-not-found`: The customer has no address of this type.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["AddressNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `already-decided`: This has been decided already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["AlreadyDecidedProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `reason-code-required`: A rejection needs at least one reason code.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ReasonCodeRequiredProblem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    getDocsFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description What the page of the documentation is made of: each file is next to the function's code. */
                file: components["schemas"]["DocsFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/*": string;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description How many a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    suspendCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reinstateCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deactivateCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reactivateCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `illegal-transition`: The customer is not in a state that allows this.
             *
             *     `open-deposit-account`: The customer's deposit account is still open.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["IllegalTransitionProblem"] | components["schemas"]["OpenDepositAccountProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reopenCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                status?: components["schemas"]["CustomerStatus"];
                kycStatus?: components["schemas"]["KycStatus"];
                customerNo?: components["schemas"]["CustomerNumber"];
                phone?: components["schemas"]["PhoneNumber"];
                email?: components["schemas"]["EmailAddress"];
                introducerId?: components["schemas"]["CustomerId"];
                identificationType?: components["schemas"]["IdentificationType"];
                identificationNumber?: string;
                identificationCountry?: components["schemas"]["CountryCode"];
                /** @description How many a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    registerCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCustomerRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCustomer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `identification-already-registered`: The identification is registered for another customer.
             *
             *     `customer-number-already-taken`: The customer number is taken.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["IdentificationAlreadyRegisteredProblem"] | components["schemas"]["CustomerNumberAlreadyTakenProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            /**
             * @description `content-type-unsupported`: The body must be JSON.
             *
             *     `media-type-refused`: Files of this media type are not taken here.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ContentTypeUnsupportedProblem"] | components["schemas"]["MediaTypeRefusedProblem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `file-too-large`: The file is larger than a file of its kind may be.
             *
             *     `rejected-file-resubmitted`: This very file was rejected before.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["FileTooLargeProblem"] | components["schemas"]["RejectedFileResubmittedProblem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    editCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EditCustomerRequest"];
                "application/json": components["schemas"]["EditCustomerRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-closed`: The customer is closed.
             *
             *     `identification-already-registered`: The identification is registered for another customer.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"] | components["schemas"]["IdentificationAlreadyRegisteredProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDepositAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `deposit-account-not-found`: The customer has no deposit account.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["DepositAccountNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    closeDepositAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloseDepositAccountRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `deposit-account-not-found`: The customer has no deposit account.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["DepositAccountNotFoundProblem"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    eraseCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `illegal-transition`: The customer is not in a state that allows this.
             *
             *     `legal-hold`: The customer is under a legal hold.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["IllegalTransitionProblem"] | components["schemas"]["LegalHoldProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    placeLegalHold: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `illegal-transition`: The customer is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["IllegalTransitionProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    releaseLegalHold: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `illegal-transition`: The customer is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["IllegalTransitionProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFamilyRelations: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyRelationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    addFamilyRelation: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFamilyRelationRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyRelation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `relation-already-exists`: This relative is recorded already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["RelationAlreadyExistsProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `relative-is-self`: Nobody is their own relative.
             *
             *     `relative-not-found`: The relative is no customer.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["RelativeIsSelfProblem"] | components["schemas"]["RelativeNotFoundProblem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFamilyRelation: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description `rel_` and a ULID; sorts by time of entry. */
                relationId: components["schemas"]["RelationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyRelation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `relation-not-found`: The customer has no such family relation.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["RelationNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    deleteFamilyRelation: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description `rel_` and a ULID; sorts by time of entry. */
                relationId: components["schemas"]["RelationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `relation-not-found`: The customer has no such family relation.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["RelationNotFoundProblem"];
                };
            };
            /** @description `customer-closed`: The customer is closed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editFamilyRelation: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description `rel_` and a ULID; sorts by time of entry. */
                relationId: components["schemas"]["RelationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EditFamilyRelationRequest"];
                "application/json": components["schemas"]["EditFamilyRelationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyRelation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `relation-not-found`: The customer has no such family relation.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["RelationNotFoundProblem"];
                };
            };
            /**
             * @description `customer-closed`: The customer is closed.
             *
             *     `relation-already-exists`: This relative is recorded already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"] | components["schemas"]["RelationAlreadyExistsProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPhotos: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Picture"][];
                        nextCursor: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    requestPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            /**
             * @description `content-type-unsupported`: The body must be JSON.
             *
             *     `media-type-refused`: Files of this media type are not taken here.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ContentTypeUnsupportedProblem"] | components["schemas"]["MediaTypeRefusedProblem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `file-too-large`: The file is larger than a file of its kind may be.
             *
             *     `file-limit-reached`: The customer has as many files as there may be; delete some first.
             *
             *     `rejected-file-resubmitted`: This very file was rejected before.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["FileTooLargeProblem"] | components["schemas"]["FileLimitReachedProblem"] | components["schemas"]["RejectedFileResubmittedProblem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    removePhoto: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /** @description `customer-closed`: The customer is closed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renewUploadPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `not-available`: The file is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["NotAvailableProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /** @description `not-available`: The file is not in a state that allows this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAvailableProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archivePhoto: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `not-available`: The file is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["NotAvailableProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSignatures: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Picture"][];
                        nextCursor: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    requestSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            /**
             * @description `content-type-unsupported`: The body must be JSON.
             *
             *     `media-type-refused`: Files of this media type are not taken here.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ContentTypeUnsupportedProblem"] | components["schemas"]["MediaTypeRefusedProblem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `file-too-large`: The file is larger than a file of its kind may be.
             *
             *     `file-limit-reached`: The customer has as many files as there may be; delete some first.
             *
             *     `rejected-file-resubmitted`: This very file was rejected before.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["FileTooLargeProblem"] | components["schemas"]["FileLimitReachedProblem"] | components["schemas"]["RejectedFileResubmittedProblem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    removeSignature: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /** @description `customer-closed`: The customer is closed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renewUploadSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `not-available`: The file is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["NotAvailableProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkSignature: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /** @description `not-available`: The file is not in a state that allows this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAvailableProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveSignature: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `not-available`: The file is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["NotAvailableProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Document"][];
                        nextCursor: null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    requestDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentUploadRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            /**
             * @description `content-type-unsupported`: The body must be JSON.
             *
             *     `media-type-refused`: Files of this media type are not taken here.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ContentTypeUnsupportedProblem"] | components["schemas"]["MediaTypeRefusedProblem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `file-too-large`: The file is larger than a file of its kind may be.
             *
             *     `file-limit-reached`: The customer has as many files as there may be; delete some first.
             *
             *     `rejected-file-resubmitted`: This very file was rejected before.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["FileTooLargeProblem"] | components["schemas"]["FileLimitReachedProblem"] | components["schemas"]["RejectedFileResubmittedProblem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    removeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /** @description `customer-closed`: The customer is closed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renewUploadDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `not-available`: The file is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["NotAvailableProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /** @description `not-available`: The file is not in a state that allows this. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAvailableProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    archiveDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
                /** @description Sorts by the time of the request. */
                fileId: components["schemas"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `file-not-found`: The customer has no such file.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["FileNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `not-available`: The file is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["NotAvailableProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    getIdentityVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    startIdentityVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `already-decided`: This has been decided already.
             *
             *     `identity-verification-final`: The identity was rejected for good; only an admin reopens it.
             *
             *     `identity-check-under-way`: The identity provider is still checking earlier data.
             *
             *     `identity-check-refused`: The identity provider does not take this check up again.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["AlreadyDecidedProblem"] | components["schemas"]["IdentityVerificationFinalProblem"] | components["schemas"]["IdentityCheckUnderWayProblem"] | components["schemas"]["IdentityCheckRefusedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     `identity-provider-unavailable`: The identity provider does not answer. Please try again.
             *
             *     `case-busy`: The case is being changed by others at this moment. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"] | components["schemas"]["IdentityProviderUnavailableProblem"] | components["schemas"]["CaseBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    giveIdentityCheckLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityCheckLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `already-decided`: This has been decided already.
             *
             *     `identity-verification-final`: The identity was rejected for good; only an admin reopens it.
             *
             *     `identity-verification-not-started`: No identity check is under way: start one first.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["AlreadyDecidedProblem"] | components["schemas"]["IdentityVerificationFinalProblem"] | components["schemas"]["IdentityVerificationNotStartedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     `identity-provider-unavailable`: The identity provider does not answer. Please try again.
             *
             *     `case-busy`: The case is being changed by others at this moment. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"] | components["schemas"]["IdentityProviderUnavailableProblem"] | components["schemas"]["CaseBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    giveIdentityCheckToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityCheckToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `already-decided`: This has been decided already.
             *
             *     `identity-verification-final`: The identity was rejected for good; only an admin reopens it.
             *
             *     `identity-verification-not-started`: No identity check is under way: start one first.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["AlreadyDecidedProblem"] | components["schemas"]["IdentityVerificationFinalProblem"] | components["schemas"]["IdentityVerificationNotStartedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     `identity-provider-unavailable`: The identity provider does not answer. Please try again.
             *
             *     `case-busy`: The case is being changed by others at this moment. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"] | components["schemas"]["IdentityProviderUnavailableProblem"] | components["schemas"]["CaseBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    decideIdentityVerification: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `forbidden`: Your role does not allow this.
             *
             *     `four-eyes`: Whoever created or last edited a record may not verify it.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["FourEyesProblem"];
                };
            };
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `already-decided`: This has been decided already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["AlreadyDecidedProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `reason-code-required`: A rejection needs at least one reason code.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ReasonCodeRequiredProblem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIntroducer: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introducer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `introducer-not-found`: The customer has no introducer.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["IntroducerNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    assignIntroducer: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignIntroducerRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introducer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `introducer-already-assigned`: The customer has an introducer already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["IntroducerAlreadyAssignedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `introducer-is-self`: Nobody introduces themselves.
             *
             *     `introducer-not-eligible`: The introducer must be another active, verified customer.
             *
             *     `introducer-account-invalid`: The account is not an open account of the introducer.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["IntroducerIsSelfProblem"] | components["schemas"]["IntroducerNotEligibleProblem"] | components["schemas"]["IntroducerAccountInvalidProblem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeIntroducer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `introducer-not-found`: The customer has no introducer.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["IntroducerNotFoundProblem"];
                };
            };
            /**
             * @description `customer-closed`: The customer is closed.
             *
             *     `verification-final`: The rejection is final until an admin reopens the case.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"] | components["schemas"]["VerificationFinalProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editIntroducer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EditIntroducerRequest"];
                "application/json": components["schemas"]["EditIntroducerRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introducer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `introducer-not-found`: The customer has no introducer.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["IntroducerNotFoundProblem"];
                };
            };
            /**
             * @description `customer-closed`: The customer is closed.
             *
             *     `introducer-already-assigned`: The customer has an introducer already.
             *
             *     `verification-final`: The rejection is final until an admin reopens the case.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"] | components["schemas"]["IntroducerAlreadyAssignedProblem"] | components["schemas"]["VerificationFinalProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `introducer-is-self`: Nobody introduces themselves.
             *
             *     `introducer-not-eligible`: The introducer must be another active, verified customer.
             *
             *     `introducer-account-invalid`: The account is not an open account of the introducer.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IntroducerIsSelfProblem"] | components["schemas"]["IntroducerNotEligibleProblem"] | components["schemas"]["IntroducerAccountInvalidProblem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    decideIntroducer: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introducer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `forbidden`: Your role does not allow this.
             *
             *     `four-eyes`: Whoever created or last edited a record may not verify it.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["FourEyesProblem"];
                };
            };
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `introducer-not-found`: The customer has no introducer.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["IntroducerNotFoundProblem"];
                };
            };
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `already-decided`: This has been decided already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["AlreadyDecidedProblem"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `reason-code-required`: A rejection needs at least one reason code.
             *
             *     `introducer-not-eligible`: The introducer must be another active, verified customer.
             *
             *     `introducer-account-invalid`: The account is not an open account of the introducer.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["ReasonCodeRequiredProblem"] | components["schemas"]["IntroducerNotEligibleProblem"] | components["schemas"]["IntroducerAccountInvalidProblem"];
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getKyc: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kyc"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    evaluateNow: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kyc"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `customer-erased`: The customer's personal data were erased. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    receiveSumsubDelivery: {
        parameters: {
            query?: never;
            header: {
                "x-payload-digest": string;
                "x-payload-digest-alg": string;
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        received: true;
                    };
                };
            };
            /** @description `delivery-not-authentic`: The delivery is not signed as it must be. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["DeliveryNotAuthenticProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOwnProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnProfile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `forbidden`: Your role does not allow this.
             *
             *     `no-online-access`: The online access is suspended or closed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["NoOnlineAccessProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOwnKyc: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnKyc"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `forbidden`: Your role does not allow this.
             *
             *     `no-online-access`: The online access is suspended or closed.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ForbiddenProblem"] | components["schemas"]["NoOnlineAccessProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOnlineUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `online-user-not-found`: The customer has no online user.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["OnlineUserNotFoundProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    createOnlineUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOnlineUserRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description `customer-erased`: The customer's personal data were erased.
             *
             *     `customer-closed`: The customer is closed.
             *
             *     `illegal-transition`: The customer is not in a state that allows this.
             *
             *     `username-taken`: Another online user has this user name.
             *
             *     `email-taken`: Another online user has this e-mail address.
             *
             *     `phone-taken`: Another online user has this phone number.
             *
             *     `online-user-already-exists`: The customer has an online user already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerErasedProblem"] | components["schemas"]["CustomerClosedProblem"] | components["schemas"]["IllegalTransitionProblem"] | components["schemas"]["UsernameTakenProblem"] | components["schemas"]["EmailTakenProblem"] | components["schemas"]["PhoneTakenProblem"] | components["schemas"]["OnlineUserAlreadyExistsProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `idempotency-key-reused`: The idempotency key was used for another request.
             *
             *     `minimum-kyc-not-met`: The customer lacks what the minimum KYC level asks for.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["IdempotencyKeyReusedProblem"] | components["schemas"]["MinimumKycNotMetProblem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    suspendOnlineUser: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeOnlineUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `online-user-not-found`: The customer has no online user.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["OnlineUserNotFoundProblem"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reinstateOnlineUser: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeOnlineUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `online-user-not-found`: The customer has no online user.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["OnlineUserNotFoundProblem"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeOnlineUser: {
        parameters: {
            query?: never;
            header: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /** @description 1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; the same key with another body is refused. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of the version that is changed or judged. */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChangeOnlineUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `online-user-not-found`: The customer has no online user.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["OnlineUserNotFoundProblem"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @description One id everywhere: our key, Sumsub's externalUserId and Keycloak's attribute customer_id. Sorts by time of registration. */
                customerId: components["schemas"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `customer-not-found`: There is no such customer.
             *
             *     `online-user-not-found`: The customer has no online user.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotFoundProblem"] | components["schemas"]["CustomerNotFoundProblem"] | components["schemas"]["OnlineUserNotFoundProblem"];
                };
            };
            /**
             * @description `customer-closed`: The customer is closed.
             *
             *     `illegal-transition`: The customer is not in a state that allows this.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["CustomerClosedProblem"] | components["schemas"]["IllegalTransitionProblem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listVerifications: {
        parameters: {
            query: {
                /** @description What a verifier may have to judge. */
                kind: components["schemas"]["VerificationKind"];
                /** @description How many a page has at most. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
    listReasonCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description An id of the caller's own: 1 to 128 visible ASCII characters. Anything else is passed over, and the request given one. */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReasonCodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["RequestHeaderFieldsTooLarge"];
            500: components["responses"]["InternalServerError"];
            /**
             * @description `service-busy`: The service is busy. Please try again.
             *
             *     The function did not answer in time: repeat.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceBusyProblem"];
                    "application/json": components["schemas"]["GatewayError"];
                };
            };
        };
    };
}
